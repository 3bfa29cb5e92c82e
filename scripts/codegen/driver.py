"""Run openapi-python-client once and write its warnings to a file.

``generator.py`` runs this program in a subprocess with a clean environment, because the generator has global state,
prints to stdout, and depends on the builtins of the running Python. The arguments are the document, the settings, the
folder of templates, the output folder, and the file for the warnings (a JSON list).

The program calls the generator as a library, because its command line prints the warnings as text that cannot be
parsed.
"""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stdout
from pathlib import Path

from openapi_python_client import generate, strings
from openapi_python_client.config import Config, ConfigFile, MetaType

# The builtins of CPython 3.11 and of later versions. The generator appends "_" to these names. By default it uses the
# builtins of the Python that runs it, so that a new Python would change the generated code.
_BUILTINS = """
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
    BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
    ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup
    False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
    ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
    MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError
    OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError
    ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
    SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError UnicodeDecodeError
    UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
    ZeroDivisionError abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod
    compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset
    getattr globals hasattr hash help hex input int isinstance issubclass iter len license list locals map max
    memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted
    staticmethod str sum super tuple type vars zip
"""
_RESERVED = {*_BUILTINS.split(), "self", "true", "false", "datetime"}


def main(document: Path, settings: Path, templates: Path, output: Path, warnings: Path) -> int:
    """Generate ``output`` from ``document``; return 1 if the generator reports an error."""
    strings.RESERVED_WORDS = _RESERVED
    config = Config.from_sources(
        ConfigFile.load_from_path(settings),
        MetaType.NONE,
        document_source=document,
        file_encoding="utf-8",
        overwrite=False,
        output_path=output,
    )
    with redirect_stdout(sys.stderr):
        errors = generate(config=config, custom_template_path=templates)
    entries = [
        {
            "level": error.level.value.lower(),
            "header": error.header,
            "detail": error.detail or "",
            "about": data.model_dump(mode="json", by_alias=True, exclude_unset=True)
            if (data := getattr(error, "data", None)) is not None
            else None,
        }
        for error in errors
    ]
    warnings.write_text(json.dumps(entries), encoding="utf-8")
    return 1 if any(error["level"] == "error" for error in entries) else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
