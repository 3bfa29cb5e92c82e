"""Build ``generated/`` from ``openapi/``.

The modules, in the order in which they are used:

================== ==================================================================================
``revisions``      read the list of documents (``openapi/revisions.toml``)
``document``       parse one document: references, pointers, operations
``generator``      run openapi-python-client and ruff, independently of the host's settings
``surface``        read operations and models back from the generated code
``findings``       find defects in a document
``defaults``       find defaults that generated code sends although the caller did not set them
``report``         write REPORT.json: operations, generator warnings and findings of each revision
``routes``         write the index of each raw package: the endpoint module of every route
``build``          do all of this for every revision, in an empty folder, and write MANIFEST.json
``atomic_replace`` replace ``generated/`` by that folder in one step
``compare``        compare two such folders, as a summary and as a diff
================== ==================================================================================
"""
