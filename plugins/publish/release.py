"""All or nothing: a release is written beside the current one, and made current in one step.

The two folders trade names in one call to the operating system, so that `output/` is at every moment a whole release:
the last good one until the new one is ready, also when the build is killed. Of two builds at once the second waits.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MARK = "selvbetjening-release.json"
"""The file that tells a release of ours from any other folder."""

_AT_FDCWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2 (Linux), RENAME_SWAP of renamex_np (macOS): the same number


class ReleaseFailed(Exception):
    """The release cannot be written or made current."""


@contextmanager
def staged(output: Path, keep_out: tuple[Path, ...] = ()) -> Iterator[Path]:
    """A new folder to write a release in; `output` when the block ends well, gone when it does not.

    `keep_out` are folders that `output` may not be, hold or lie in.
    """
    output = output.resolve()
    _refuse_strange(output, keep_out)
    staging, aside = _beside(output, "staging"), _beside(output, "aside")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with _alone(output):
            _tidy(output, staging, aside)
            staging.mkdir()
            try:
                yield staging
                _make_current(staging, output, aside)
            finally:
                _tidy(output, staging, aside)
    except OSError as error:
        place = error.filename or output
        raise ReleaseFailed(f"{place} kan ikke læses eller skrives ({error.strerror}). Intet er ændret.") from None


def _beside(output: Path, use: str) -> Path:
    return output.parent / f".{output.name.lstrip('.')}.{use}"


def _tidy(output: Path, staging: Path, aside: Path) -> None:
    """Bring back what was put aside and not replaced, and remove the rest of what a build leaves, killed or not."""
    if aside.exists() and not output.exists():
        aside.rename(output)
    shutil.rmtree(staging, ignore_errors=True)
    shutil.rmtree(aside, ignore_errors=True)


def _refuse_strange(output: Path, keep_out: tuple[Path, ...]) -> None:
    """Never trade places with a folder that is not a release: it would be deleted."""
    for folder in (one.resolve() for one in keep_out):
        if output == folder or output in folder.parents or folder in output.parents:
            raise ReleaseFailed(f"{output} kan ikke bruges: {folder} er en del af projektet. Vælg en anden mappe.")
    if inside := next((one for one in output.parents if (one / MARK).is_file()), None):
        raise ReleaseFailed(f"{output} ligger i {inside}, som næste byg sletter. Vælg en anden mappe.")
    if output.exists() and not output.is_dir():
        raise ReleaseFailed(f"{output} er ikke en mappe. Flyt filen, eller vælg en anden mappe.")
    if output.is_dir() and any(output.iterdir()) and not (output / MARK).is_file():
        raise ReleaseFailed(f"{output} har filer, som ikke er bygget her. Flyt dem, eller vælg en anden mappe.")


@contextmanager
def _alone(output: Path) -> Iterator[None]:
    """One build at a time: wait for another to end. The lock goes with the process, however it ends."""
    with open(_beside(output, "lock"), "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Venter på et andet byg …", file=sys.stderr, flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _make_current(staging: Path, output: Path, aside: Path) -> None:
    if not output.exists():
        staging.rename(output)
    elif not _exchange(staging, output):  # a file system that cannot trade names: two steps, with a moment between
        output.rename(aside)
        staging.rename(output)


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders trade names in one step; False where the system cannot."""
    libc = ctypes.CDLL(None, use_errno=True)
    paths = os.fsencode(one), os.fsencode(other)
    if hasattr(libc, "renameat2"):
        result = libc.renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _EXCHANGE)
    elif hasattr(libc, "renamex_np"):
        result = libc.renamex_np(*paths, _EXCHANGE)
    else:
        return False
    number = ctypes.get_errno()
    if result and number not in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        raise OSError(number, os.strerror(number), str(other))
    return bool(result == 0)
