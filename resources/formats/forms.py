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
    if ref := s.get("$ref"): return conforms(v, SCHEMAS[ref], ref) and scheme_ok(v) if ref in SCHEMAS else conforms(v, ref[8:], at)
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
        and all(len({x[k] for x in v}) == len(v) for k in s.get("x-once", ()))
        and (keys is None or all(order(a) < order(b) or "x-twice" in s and order(a) == order(b) for a, b in zip(v, v[1:])))
        and (not isinstance(v, dict) or all(k in v for k in s.get("required", ()))
            and all(conforms(k, s.get("propertyNames", True), at) for k in v)
            and all(conforms(x, known.get(k, s.get("additionalProperties", True)), at) for k, x in v.items()))
        and ("anyOf" not in s or any(conforms(v, x, at) for x in s["anyOf"]))
        and ("oneOf" not in s or sum(conforms(v, x, at) for x in s["oneOf"]) == 1))

def scheme_ok(s):
    """What the schema of schemes leaves to words."""
    sources, sheets, scales = [c for p in s["parts"] for c in p["sources"]], s["sheets"], s.get("scales", [])
    for xs in (sources, sheets, scales, s["parts"], s.get("gates", []), *(x.get("criteria", []) for x in sheets)):
        if len({x["id"] for x in xs}) < len(xs): return False
    sheet, scale = {x["id"]: criteria_of(x) for x in sheets}, {x["id"]: [Fraction(x.get(k, "1")) for k in ("min", "max", "step")] for x in scales}
    panels, ties = [c for c in sources if c["kind"] == "panel"], [t["kind"] for t in s.get("ties", [])]
    where = [("criterion", "source", "part", "total", "average").index(r["where"]) for r in s.get("rounding", [])]
    anchors = {x["id"]: [Fraction(a["value"]) for a in x.get("anchors", [])] for x in scales}
    return (all(c["scale"] in scale for x in sheet.values() for c in x.values()) and all(sheet.get(c["sheet"]) for c in panels)
        and {g for x in sheets for g in x.get("gates", [])} <= {g["id"] for g in s.get("gates", [])}
        and all(low < high > 0 < step and (high - low) % step == 0 and (high - low) / step <= 10**6 and len(set(a)) == len(a)
            and all(low <= v <= high and (v - low) % step == 0 for v in a) for (low, high, step), a in zip(scale.values(), anchors.values()))
        and all(total(sheet[c["sheet"]].values(), "max_points") == Fraction(c["max"]) for c in panels)
        and all(Fraction(k["max_points"]) > 0 <= scale[k["scale"]][0] for c in panels for k in sheet[c["sheet"]].values())
        and all(a.get("min_reviewers", 5) > a.get("drop_high", 1) + a.get("drop_low", 1) for c in panels
            if (a := c.get("aggregate", {})).get("method", "trimmed_mean") == "trimmed_mean")
        and all(total(p["sources"], "max") == Fraction(p["max"]) for p in s["parts"]) and where == sorted(set(where))
        and all(Fraction(c[k]) > 0 for c in sources for k in ("of", "target", "max") if k in c)
        and all(Fraction(c["scale_max"]) > Fraction(c.get("scale_min", "0")) >= 0 for c in sources if c["kind"] == "survey")
        and {t["part"] for t in s.get("ties", []) if "part" in t} <= {p["id"] for p in s["parts"]}
        and len({json.dumps(t, sort_keys=True) for t in s.get("ties", [])}) == len(ties)
        and "committee" not in ties[:-1] and (bool(panels) or "largest_criterion" not in ties))
