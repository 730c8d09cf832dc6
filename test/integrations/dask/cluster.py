"""A scheduler and four workers on 127.0.0.1, each a process of one thread: cluster.py FOLDER MODULES

Each line of stdin asks something, with a number; the answer is a line with that number. All processes, and what they start,
are one group, which ends with stdin: they cannot outlive the test, whatever ends that.
"""

import json
import os
import signal
import subprocess
import sys
from threading import Thread

FOLDER, MODULES = sys.argv[1:]
sys.path.insert(0, MODULES)

from distributed import Client  # noqa: E402
from scrubjay_dask import redact  # noqa: E402

SCHEDULER_FILE = os.path.join(FOLDER, "scheduler.json")
LOG = open(os.path.join(FOLDER, "cluster.log"), "ab")


def start(module, *arguments):
    common = ["--scheduler-file", SCHEDULER_FILE, "--host", "127.0.0.1", "--no-dashboard"]
    command = [sys.executable, "-m", f"distributed.cli.{module}", *common, *arguments]
    # In a folder from which they cannot import the module.
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=LOG, stderr=LOG, cwd=FOLDER).pid


def start_worker(number):
    folder = os.path.join(FOLDER, f"worker-{number}")
    return start("dask_worker", "--no-nanny", "--nthreads", "1", "--local-directory", folder)


def redacted(**arguments):
    try:
        return {"report": redact(client=client, **arguments)}
    except Exception as error:
        return {"error": type(error).__name__, "said": str(error), "code": getattr(error, "code", None)}


ANSWERS = {
    "redact": redacted,
    "workers": lambda: len(client.scheduler_info()["workers"]),
    # Numbers of the parts whose answers the client has not taken yet.
    "open": lambda: [int(key.rsplit("-", 1)[1]) for key in list(client.futures)],
}


def answer(number, name, arguments):
    print(json.dumps({"number": number, "answer": ANSWERS[name](**arguments)}), flush=True)


start("dask_scheduler", "--port", "0")
pids = [start_worker(number) for number in range(4)]
client = Client(scheduler_file=SCHEDULER_FILE)
client.wait_for_workers(len(pids))
print(json.dumps({"number": 0, "answer": pids}), flush=True)
for line in sys.stdin:
    Thread(target=answer, args=json.loads(line), daemon=True).start()
os.killpg(0, signal.SIGKILL)
