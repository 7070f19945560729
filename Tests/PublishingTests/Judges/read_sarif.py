"""Reads a SARIF log strictly and prints each result on a line: place, end, level, rule, message.

usage: read_sarif.py FILE
"""

import json
import sys

import sarif_pydantic

with open(sys.argv[1], encoding="utf-8") as file:
    log = sarif_pydantic.Sarif.model_validate(json.load(file))
for run in log.runs:
    rules = {rule.id for rule in run.tool.driver.rules or []}
    for result in run.results or []:
        assert result.rule_id in rules, result.rule_id
        place = result.locations[0].physical_location
        region = place.region
        print(
            f"{place.artifact_location.uri}:{region.start_line}:{region.start_column}"
            f"-{region.end_line}:{region.end_column} {result.level.value} {result.rule_id} "
            + json.dumps(result.message.text, ensure_ascii=False)
        )
