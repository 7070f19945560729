"""What two independent readers of iCalendar see in a file, as JSON.

usage: read_ics.py FILE.ics
"""

import json
import pathlib
import sys

import icalendar
import vobject


def main(path):
    data = pathlib.Path(path).read_bytes()
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors
    first = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        alarms = [str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")]
        first.append({
            "uid": str(event["UID"]),
            "start": event["DTSTART"].dt.isoformat(),
            "stamp": event["DTSTAMP"].dt.isoformat(),
            "summary": str(event["SUMMARY"]),
            "language": event["SUMMARY"].params["LANGUAGE"],
            "detail": str(event.get("DESCRIPTION", "")),
            "place": str(event.get("LOCATION", "")),
            "categories": [str(c) for c in event["CATEGORIES"].cats] if "CATEGORIES" in event else [],
            "class": str(event["CLASS"]),
            "transp": str(event["TRANSP"]),
            "alarms": alarms,
        })
    second = []
    for event in vobject.readOne(data.decode("utf-8")).components():
        second.append({
            "uid": event.uid.value,
            "start": event.dtstart.value.isoformat(),
            "summary": event.summary.value,
            "detail": event.description.value if hasattr(event, "description") else "",
        })
    for one, two in zip(first, second, strict=True):
        for key, value in two.items():
            assert one[key] == value, (key, one[key], value)
    print(json.dumps(first, ensure_ascii=True))


if __name__ == "__main__":
    main(sys.argv[1])
