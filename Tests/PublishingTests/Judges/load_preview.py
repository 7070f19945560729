"""Asks a preview for thousands of pages while hundreds of clients hold half a request.

usage: load_preview.py PORT
"""

import http.client
import socket
import sys
import threading

REQUESTS = 4000
WORKERS = 8
SLOW = 200
PATHS = ("/", "/testdam/ar/", "/testdam/nl/health/", "/assets/wegwijs.css", "/none", "/testdam/nl")


def fetch(connection, path):
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, answer.read()


def main(port):
    def connect():
        return http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    expected = {path: fetch(connect(), path) for path in PATHS}
    statuses = [expected[path][0] for path in PATHS]
    if statuses != [200, 200, 200, 200, 404, 302]:
        return f"unexpected statuses: {statuses}"
    slow = []
    for number in range(SLOW):
        client = socket.create_connection(("127.0.0.1", port), timeout=60)
        client.sendall(b"GET /testdam/ar/ HTTP/1.1\r\nHost: local"[: 1 + number % 40])
        slow.append(client)
    problems = []
    answers = []

    def work():
        connection = connect()
        for number in range(REQUESTS // WORKERS):
            path = PATHS[number % len(PATHS)]
            # Every now and then another connection, as browsers do.
            if number % 50 == 49:
                connection.close()
                connection = connect()
            if fetch(connection, path) != expected[path]:
                problems.append(path)
            answers.append(path)
        connection.close()

    workers = [threading.Thread(target=work) for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for client in slow:
        client.close()
    print(f"{len(answers)} answers, {len(slow)} slow clients")
    return f"other answers: {problems[:5]}" if problems else None


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
