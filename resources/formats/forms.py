# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of bundle.md: what bundle.schema.json and scheme.schema.json say, and what the latter leaves to words."""
import json, re
from fractions import Fraction
from pathlib import Path
from results import criteria_of, text, total, u16

HERE = Path(__file__).resolve().parent
SCHEMAS = {p.name: json.loads(p.read_text()) for p in (HERE / "bundle.schema.json", HERE / "../schemes/scheme.schema.json")}

def conforms(v, s, at="bundle.schema.json"):
    """JSON Schema, as far as the two schemas use it, and the x- words of bundle.schema.json."""
    if isinstance(s, bool): return s
    if isinstance(s, str): return conforms(v, SCHEMAS[at]["$defs"][s], at)
    if ref := s.get("$ref"): return conforms(v, SCHEMAS[ref], ref) and bool(scheme_ok(v)) if ref in SCHEMAS else conforms(v, ref[8:], at)
    kind = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}.get(s.get("type"), object)
    if kind is not object and type(v) is not kind: return False
    size, known = len(u16(v)[0]) // 2 if isinstance(v, str) else len(v) if isinstance(v, list) else v, s.get("properties", {})
    keys, order = s.get("x-rising"), lambda x: u16(*(x[k] for k in keys)) if keys else u16(x)
    return (("const" not in s or (v == s["const"] and type(v) is type(s["const"]))) and ("enum" not in s or v in s["enum"])
        and all(size >= s[k] for k in ("minimum", "minLength", "minItems") if k in s)
        and all(size <= s[k] for k in ("maximum", "maxLength", "maxItems") if k in s)
        and ("pattern" not in s or re.search(s["pattern"][:-1] + r"\Z", v) is not None)
        and ("x-exact" not in s or not re.search("/0+$", v) and text(Fraction(v)) == v)
        and all(conforms(x, s.get("items", True), at) for x in (v if kind is list else ()))
        and (not s.get("uniqueItems") or len(set(v)) == len(v))
        and ("x-differ" not in s or v[s["x-differ"][0]] != v[s["x-differ"][1]])
        and all(len({x[k] for x in v}) == len(v) for k in s.get("x-once", ()))
        and (keys is None or all(order(a) < order(b) or "x-twice" in s and order(a) == order(b) for a, b in zip(v, v[1:])))
        and (not isinstance(v, dict) or all(k in v for k in s.get("required", ()))
            and all(conforms(k, s.get("propertyNames", True), at) for k in v)
            and all(conforms(x, known.get(k, s.get("additionalProperties", True)), at) for k, x in v.items()))
        and ("anyOf" not in s or any(conforms(v, x, at) for x in s["anyOf"]))
        and ("oneOf" not in s or sum(conforms(v, x, at) for x in s["oneOf"]) == 1))

def number_in(node, key, default=None): return Fraction(node.get(key, default))
def once(xs): return len(set(xs := list(xs))) == len(xs)

def scale_ok(scale):
    low, high, step = number_in(scale, "min"), number_in(scale, "max"), number_in(scale, "step", "1")
    anchors = [number_in(a, "value") for a in scale.get("anchors", [])]
    return low < high > 0 < step and (high - low) % step == 0 and (high - low) / step <= 10**6 and once(anchors) \
        and all(low <= a <= high and (a - low) % step == 0 for a in anchors)

def criterion_ok(criterion, scales):
    scale, below = scales.get(criterion["scale"]), criterion.get("comment", {}).get("below")
    return scale is not None and number_in(criterion, "max_points") >= 0 \
        and (below is None or number_in(scale, "min") < Fraction(below) <= number_in(scale, "max"))

def kinds_of(sheet): return sheet.get("item_kinds") or ["response", "practice", "repeat"]

def usable(sheet, before):
    """Whether an item is left for the sheet: for one of its kinds no sheet before it takes all that it would take."""
    def taken_by(x): return not x.get("benchmarks") or sheet.get("benchmarks") and set(sheet["benchmarks"]) <= set(x["benchmarks"])
    return (sheet.get("criteria") or sheet.get("pairwise", {"enabled": False}).get("enabled", True) or sheet.get("ranking")) \
        and any(not any(kind in kinds_of(x) and taken_by(x) for x in before) for kind in kinds_of(sheet))

def source_ok(source, sheets, scales):
    top = number_in(source, "max")
    if top <= 0: return False
    if source["kind"] == "survey": return 0 <= number_in(source, "scale_min", "0") < number_in(source, "scale_max")
    if source["kind"] == "fixed": return 0 <= number_in(source, "points") <= top
    if source["kind"] != "panel": return number_in(source, "of" if source["kind"] == "metric" else "target") > 0
    sheet, a = sheets.get(source["sheet"], {}), source.get("aggregate", {})
    criteria = sheet.get("criteria", [])
    return {"response", "dossier"} & set(kinds_of(sheet)) and total(criteria, "max_points") == top \
        and all(number_in(c, "max_points") > 0 <= number_in(scales[c["scale"]], "min") for c in criteria) \
        and (a.get("method", "trimmed_mean") != "trimmed_mean" or a.get("min_reviewers", 5) > a.get("drop_high", 1) + a.get("drop_low", 1))

def scheme_ok(s):
    """bundle.md, "A scheme is valid", beyond the schema."""
    sheets, sources = s["sheets"], [c for p in s["parts"] for c in p["sources"]]
    lists = sheets, sources, s["parts"], s.get("scales", []), s.get("gates", []), *(x.get("criteria", []) for x in sheets), *(x.get("span_categories", []) for x in sheets)
    if not all(once(x["id"] for x in xs) for xs in lists): return False
    scales, named, ties = {x["id"]: x for x in s.get("scales", [])}, {x["id"]: x for x in sheets}, s.get("ties", [])
    if not all(map(scale_ok, scales.values())) or not all(criterion_ok(c, scales) for x in sheets for c in x.get("criteria", [])): return False
    counted = [named.get(c["sheet"], {}) for c in sources if c["kind"] == "panel"]
    metric = {c["id"]: c["metric"] for c in sources if "metric" in c}
    where = [("criterion", "source", "part", "total", "average").index(r["where"]) for r in s.get("rounding", [])]
    return (all(usable(x, sheets[:n]) for n, x in enumerate(sheets)) and all(source_ok(c, named, scales) for c in sources)
        and {g for x in sheets for g in x.get("gates", [])} <= {g["id"] for g in s.get("gates", [])}
        and all(0 < number_in(p, "max") == total(p["sources"], "max") for p in s["parts"]) and where == sorted(set(where))
        and (bool(s["parts"]) or not any(number_in(c, "max_points") for x in sheets for c in x.get("criteria", [])))
        and once(x["id"] for x in counted) and once(c["id"] for x in counted for c in x["criteria"])
        and all(metric.get(m, m) == m for m in metric.values())
        and {t["part"] for t in ties if "part" in t} <= {p["id"] for p in s["parts"]} and once(json.dumps(t, sort_keys=True) for t in ties)
        and not any(t["kind"] == "committee" for t in ties[:-1]) and (bool(counted) or not any(t["kind"] == "largest_criterion" for t in ties)))
