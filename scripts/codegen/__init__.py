"""How ``openapi/`` becomes ``generated/``.

The stages, in the order they run:

=============== =====================================================================================
``revisions``   which documents there are (``openapi/revisions.toml``)
``document``    one document, read once: references, pointers, operations
``generator``   openapi-python-client and ruff, run where nothing of the host can leak into their output
``surface``     what the generator wrote, read back from its code
``findings``    where the document is weak; ``omissions`` and ``defaults``, where its generated code is
``report``      both, joined per operation: REPORT.json
``routes``      the index of each raw package: the endpoint module of every route
``build``       all of it for every revision, into an empty folder, with MANIFEST.json
``swap``        that folder put in the place of ``generated/``, whole or not at all
``compare``     two such folders compared, in words (``summary``) and line by line
=============== =====================================================================================
"""
