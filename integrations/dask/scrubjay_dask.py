"""Redacts files of NDJSON with scrubjay on a Dask cluster: one task for each range of bytes of a file.

Copy this file to where your program runs. Workers need no copy: they need scrubjay, and the same files under the same names.
"""

import os
import subprocess
from pathlib import Path

from distributed import as_completed, get_client

# Every part would write the same file, or none; and a part of one long line may have no record at all.
NOT_FOR_PARTS = {"--rejects", "--rejects-raw", "--patch", "--dry-run", "--require-input"}
# Their reports have to fit into one command line.
MOST_PARTS = 20_000
STRAY = ".scrubjay-*.tmp"


class RedactionFailed(RuntimeError):
    """What scrubjay said, without any value of the input. `code`: its exit code; None where each try has failed."""

    def __init__(self, said, code=None):
        super().__init__(said)
        self.code = code


def redact(files, rules, out, client=None, part_bytes=256 * 2**20, command=("scrubjay",), options=(), retries=3):
    """Writes `out/NAME/part-00000.ndjson` and so on for each file; then `out/_report.json`, and last `out/_SUCCESS`.

    `rules` and `options` are those of `scrubjay redact`. A key is named by `--key FILE` or `--key env:NAME`: each worker
    reads it itself. A part whose process was killed, or could not read or write, is tried `retries` times more. Returns the
    path of the report. Raises RedactionFailed; before anything runs also OSError and ValueError.
    """
    files = [os.path.abspath(file) for file in _listed(files)]
    rules = [os.path.abspath(rule) if _is_file(rule) else rule for rule in _listed(rules)]
    out, command, options = Path(os.path.abspath(out)), _listed(command), _listed(options)
    if NOT_FOR_PARTS & {option.split("=")[0] for option in options}:
        raise ValueError(f"not for parts: {', '.join(sorted(NOT_FOR_PARTS))}")
    parts = _parts_of(files, out, part_bytes)
    report, success = out / "_report.json", out / "_SUCCESS"
    _make_room(out, {path for part in parts for path in part[3:]}, {report, success})

    rules = [word for rule in rules for word in ("-r", rule)]
    jobs = [] if "--jobs" in options else ["--jobs", "1"]  # Dask counts one thread for a task
    redacting = [*command, "redact", "--format", "ndjson", *rules, *options, *jobs]
    tasks = [
        [*redacting, "--bytes", f"{start}-{end}", "-o", str(output), "--report", str(said), file]
        for file, start, end, output, said in parts
    ]
    client = client or get_client()
    futures = client.map(_run_part(), tasks, pure=False, retries=retries)
    try:
        for future in as_completed(futures):
            if future.exception() is not None:
                raise RedactionFailed(f"each try has failed: {future.exception()}") from future.exception()
            _check(*future.result())
            future.release()  # what Dask still holds for us it would do again where the worker dies that did it
    finally:
        client.cancel(futures)

    reports = [str(part[4].relative_to(out)) for part in parts]
    for asked in (["--complete", *reports, "--of", *files], [*reports, "--as", "json", "-o", report.name]):
        asked = [*command, "report", *asked]
        done = subprocess.run(asked, cwd=out, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
        _check(done.returncode, done.stderr + done.stdout)
    for stray in out.glob(f"**/{STRAY}"):
        stray.unlink(missing_ok=True)  # a killed process had begun it: its part is there, written by another one
    success.touch()
    return str(report)


def _run_part():
    # Dask sends a function inside of a function as it is, others by their names, for which workers would need this file.
    def run_part(command):
        from subprocess import DEVNULL, PIPE, run

        done = run(command, stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE, text=True, errors="replace")
        # Another try would come to the same. It may not where a file could not be read, or somebody killed the process.
        if done.returncode in (0, 1, 2, 3, 70):
            return done.returncode, done.stderr
        raise RuntimeError(f"exit code {done.returncode}: {done.stderr.strip()}")

    return run_part


def _check(code, said):
    if code != 0:
        raise RedactionFailed(said.strip() or f"exit code {code}", code)


def _listed(names):
    return [os.fspath(name) for name in ([names] if isinstance(names, (str, os.PathLike)) else names)]


def _is_file(rule):
    return rule.startswith(".") or rule.endswith(("/", ".yaml", ".yml", ".json"))


def _parts_of(files, out, part_bytes):
    """Of each: its file, where in that it starts and ends, its output, its report."""
    if not files or len({os.path.basename(file) for file in files}) < len(files) or part_bytes < 1:
        raise ValueError("expected files, no two of them of the same name, and part_bytes of 1 or more")
    parts = []
    for file, name, size in [(file, os.path.basename(file), os.stat(file).st_size) for file in files]:
        for number, start in enumerate(range(0, max(size, 1), part_bytes)):
            part = f"part-{number:05}"
            outputs = out / name / f"{part}.ndjson", out / "_reports" / name / f"{part}.json"
            parts.append((file, start, min(start + part_bytes, size), *outputs))
    if len(parts) > MOST_PARTS:
        raise ValueError(f"{len(parts)} parts are more than {MOST_PARTS}: larger part_bytes make fewer")
    return parts


def _make_room(out, parts, last):
    for path in sorted(out.glob("**/*")):
        if path.is_file() and path not in parts and path not in last and not path.match(STRAY):
            raise FileExistsError(f"{path}: not of this run; clear {out}, or name another folder")
    for path in last:
        path.unlink(missing_ok=True)
