# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of eventchain.md as a program: which states they lead to and which submissions count. Read it beside the page."""
from collections import defaultdict
from types import SimpleNamespace
from forms import conforms

# ---- eventchain.md, "States" and "What counts" -----------------------------------------------------------------------
LEADS = {(state, kind): to for state, kinds, to in (line.split(":") for line in (
    ":SEALED:sealed", "sealed:RECEIVED CONFLICT:collecting", "sealed:REFUSED REVOKED:sealed", "collecting:CLOSED:closed",
    "collecting:RECEIVED CONFLICT REFUSED PHONE_CHECKED DECIDED REVOKED:collecting", "closed:AGGREGATED:aggregated",
    "closed:RECEIVED CONFLICT REFUSED PHONE_CHECKED:closed", "closed:REOPENED:collecting", "aggregated:LOCKED:locked",
    "aggregated:RECEIVED CONFLICT REFUSED:aggregated", "aggregated:REOPENED:collecting", "locked:UNSEALED:unsealed"))
    for kind in kinds.split()}

def verdicts(steps):
    result, packets = {f: "late" if b["late"] else "conflict" for f, b in steps.received.items()}, defaultdict(dict)
    for f, b in steps.received.items():
        if b["packet_id"] in steps.revoked: result[f] = "revoked"
        elif not b["late"]: packets[b["packet_id"]][f] = b
    for mine in packets.values():
        chosen, keys, lower = [f for f in steps.chosen if f in mine], {b["reviewer_key"] for b in mine.values()}, {}
        key = mine[chosen[-1]]["reviewer_key"] if chosen else keys.pop() if len(keys) == 1 else None
        for sequence in {b["sequence"] for b in mine.values()}:
            group = [f for f, b in mine.items() if (b["reviewer_key"], b["sequence"]) == (key, sequence)]
            if pick := group if len(group) == 1 else [f for f in chosen if f in group][-1:]: lower[sequence] = pick[0]
        result.update(dict.fromkeys(lower.values(), "lower"))
        if not lower: continue
        f = lower[max(lower)]
        result[f] = "counted" if mine[f]["sequence"] == 1 or mine[f]["previous"] in ("", *mine) else "gap"
        while (p := mine[f]["previous"]) in mine and mine[p]["sequence"] < mine[f]["sequence"]: result[f := p] = "superseded"
    return result
def counting(steps): return sorted(f for f, v in verdicts(steps).items() if v in ("counted", "gap"))

def replay(events):
    """Up to the first refused event: `at` has the last event of each kind, `closings` what CLOSED said and what counted."""
    s = SimpleNamespace(state="", received={}, chosen=[], checked=set(), revoked=set(), at={}, head=None, closings=[], refused=0)
    for place, event in enumerate(events):
        kind, body, late = event["kind"], event["body"], s.state in ("closed", "aggregated")
        file, known = body.get("file"), s.received.get(body["file"]) if isinstance(body.get("file"), str) else None
        def hash_in(name): return isinstance(body.get(name), str) and len(body[name]) == 64
        def issued(*names): return all(isinstance(body.get(k), str) and body[k] for k in names) and body["packet_id"] not in s.revoked
        fine = (s.state, kind) in LEADS
        if fine and kind in ("RECEIVED", "CONFLICT"):
            fine = hash_in("file") and not known and body.get("late") is late and issued("packet_id", "seat", "reviewer_key") \
                and conforms(body.get("sequence"), {"type": "integer", "minimum": 1})
            if fine: s.received[file] = {"receipt": "", **body, "previous": p if isinstance(p := body.get("previous"), str) else ""}
        elif fine and kind in ("PHONE_CHECKED", "DECIDED"):
            fine = known and not known["late"] and known["packet_id"] not in s.revoked and known["seat"] == body.get("seat") \
                and (not late or file in counting(s))
            if fine: s.chosen.append(file); s.checked |= {file} if kind == "PHONE_CHECKED" else set()
        elif fine and kind == "REVOKED":
            if fine := issued("packet_id", "seat", "reason"): s.revoked.add(body["packet_id"])
        elif fine and kind == "CLOSED": s.closings.append((body.get("counted"), counting(s))); fine = s.closings[-1][1]
        elif kind in ("AGGREGATED", "UNSEALED"): fine = fine and hash_in({"A": "result_sha256", "U": "unseal_sha256"}[kind[0]])
        elif fine and kind == "REOPENED": s.at.pop("AGGREGATED", None); [b.update(late=False) for b in s.received.values()]
        elif fine and kind == "LOCKED": s.head = events[place - 1]["hash"]
        if not fine: s.refused = place + 1; break
        s.state, s.at[kind] = LEADS[s.state, kind], event
    return s
