# SPDX-License-Identifier: GPL-3.0-or-later
"""The second verifier (resources/formats/verify.py) against the committed bundles and the examples of the pages."""
import contextlib, io, json, random, sys, tarfile, tempfile, unittest
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
BUNDLES = ROOT / "tests/data/bundles"
sys.path.insert(0, str(ROOT / "resources/formats"))
import forms, results, verify

def run(*arguments):
    """Exit status, failed letters and what was said by one call of the program."""
    out, err = io.StringIO(), io.StringIO()
    with mock.patch.object(sys, "argv", ["verify.py", "--json", *map(str, arguments)]), \
            contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = verify.main()
    checks = json.loads(out.getvalue())["checks"]
    return status, [c["id"] + c["sub"] for c in checks if not c["ok"]], checks, err.getvalue()

def block(page, begin):
    """The first code block of a page that holds a text."""
    return next(b for b in (ROOT / "resources/formats" / page).read_text().split("```") if begin in b)

class Pages(unittest.TestCase):
    def test_each_program_is_short_enough_to_be_read(self):
        for program in sorted((ROOT / "resources/formats").glob("*.py")):
            with self.subTest(program.name): self.assertLessEqual(len(program.read_text().splitlines()), 400)

class Fixtures(unittest.TestCase):
    def test_every_bundle_has_the_expected_outcome(self):
        cases = json.loads((BUNDLES / "expected.json").read_text())
        self.assertGreater(len(cases), 30)
        for case in cases:
            older = ["--extends", BUNDLES / case["extends"]] if "extends" in case else []
            with self.subTest(case["bundle"], extends=case.get("extends")):
                status, failed, checks, _ = run(BUNDLES / case["bundle"], *older)
                self.assertEqual((status, failed), (case["exit"], case["failed"]))
                wanted = {0: 12, 1: 12, 2: 0, 3: 1}[status] + (len(older) > 0 and status < 2)
                self.assertEqual(len({c["id"] for c in checks}), wanted, "every check is reported")

    def test_a_folder_is_read_as_its_tar(self):
        with tempfile.TemporaryDirectory() as folder:
            with tarfile.open(BUNDLES / "good-unsealed.tar") as tar: tar.extractall(folder)
            self.assertEqual(run(folder)[:2], (0, []))
            (Path(folder) / "link").symlink_to("bundle.json")
            self.assertEqual(run(folder)[0], 2)

class Changes(unittest.TestCase):
    """One value is changed in one document and the hash list follows, as somebody would do it who wants to hide it."""
    def test_no_change_passes(self):
        files, _, about, _ = verify.read_bundle(BUNDLES / "good-unsealed.tar")
        files = {path: data for path, data in files.items() if path != "SHA256SUMS.minisig"}
        def verifier(files):
            return verify.Verifier((files, {p: verify.sha(d) for p, d in sorted(files.items()) if p != "SHA256SUMS"}, about, False))
        control = verifier(files)
        control.run()
        self.assertEqual(control.failed, set())
        chance = random.Random(20260101)
        for path in sorted(p for p in files if p.endswith(".json") and p != "bundle.json") + ["events.jsonl"]:
            for _ in range(3):
                lines = files[path].split(b"\n")
                place = chance.randrange(len(lines) - (len(lines) > 1))
                value = verify.parse(lines[place])
                where = self.change(value, chance, path == "results.json")
                lines[place] = verify.document(value)
                changed = verifier({**files, path: b"\n".join(lines)})
                changed.run()
                with self.subTest(path, where=where): self.assertTrue(changed.failed - {"1B"})

    def change(self, value, chance, results_only):
        """Changes one leaf in place and says where; the members of results.json that nobody recomputes stay."""
        leaves = []
        def walk(node, way):
            for key in node if isinstance(node, dict) else range(len(node)):
                if results_only and not way and key == "agreement": continue
                if isinstance(node[key], (dict, list)): walk(node[key], [*way, key])
                else: leaves.append((node, key, [*way, key]))
        walk(value, [])
        node, key, way = chance.choice(leaves)
        old = node[key]
        node[key] = not old if isinstance(old, bool) else old + 1 if isinstance(old, int) else "0" if old is None else \
            ("0" if old[:1] != "0" else "1") + old[1:]
        return way

class Pages(unittest.TestCase):
    def test_confirmation_number_of_abc(self):
        self.assertEqual(verify.number_of(b"abc".hex()), "8805 7541 4288 6264 8806 6369")

    def test_minisign_example(self):
        example = block("bundle.md", "BLAKE2b-512  ddd2").split("\n\n")
        signature = "untrusted comment: signature" + example[1].split("untrusted comment: signature")[1] \
            if "untrusted comment: signature" in example[1] else example[2]
        public = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
        key = "untrusted comment: jeoul round key\nRWRWR1qnVGNHTAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4\n"
        self.assertEqual(verify.key_file(key.encode()), public)
        data = (signature.rstrip("\n") + "\n").encode()
        self.assertTrue(verify.minisigned(b'{"v":1}', data, public))
        self.assertFalse(verify.minisigned(b'{"v":2}', data, public))
        self.assertFalse(verify.minisigned(b'{"v":1}', data.replace(b"0123456789abcdef", b"0123456789abcdee"), public))
        self.assertFalse(verify.minisigned(b'{"v":1}', data + b"\n", public))

    def test_redaction_example(self):
        for word, text, digest in (("original", "저는 한빛입니다.", "cf8c47d65ed0cb885a9356141d66838e7db9dd180d69aba5da38f5a67ded6e56"),
                ("displayed", "저는 〔가림〕입니다.", "8f0f23f0296865cd92b987e4cd0d59f12717d54cc3b57f7ccf90e6620aa477d8")):
            data = bytes(range(32)) + verify.lp(word, "response", "text", "item-1", "가람", text)
            self.assertEqual(verify.blake(data, b"jeoul1/redaction").hex(), digest)

    def test_label_example(self):
        orders = results.label_orders(bytes(range(32)), ["W01", "W02"], ["i1", "i2"], ["A", "B", "C"])
        self.assertEqual({k: "".join(v) for k, v in orders.items()}, {("W01", "i1"): "ACB", ("W01", "i2"): "BAC", ("W01", None): "CAB",
            ("W02", "i1"): "BAC", ("W02", "i2"): "CBA", ("W02", None): "BCA"})

    def test_result_example(self):
        title = {"ko": "가"}
        scheme = {"id": "s", "version": "1", "title": title, "scales": [{"id": "five", "min": "0", "max": "5"}],
            "sheets": [{"id": "sheet", "title": title, "criteria": [{"id": "q", "title": title, "scale": "five", "max_points": "20"}]}],
            "parts": [{"id": "p", "title": title, "max": "20", "sources": [
                {"id": "panel", "title": title, "kind": "panel", "max": "20", "sheet": "sheet"}]}],
            "rounding": [{"where": "source", "places": 1}]}
        self.assertTrue(forms.conforms(scheme, {"$ref": "scheme.schema.json"}))
        seats = ["W01", "W02", "W03", "W04", "W05"]
        manifest = {"scheme": scheme, "commitments": [{"code": "가람"}], "roster": [{"seat": s, "items": ["i"]} for s in seats]}
        content = {"items": [{"id": "i", "kind": "response", "benchmark": "", "present": ["가람"]}], "recusals": [], "metrics": [], "survey": []}
        cells = [(s, "i", "가람", "q", results.Fraction(x)) for s, x in zip(seats, (3, 4, 4, 5, 1))]
        points = results.Points(results.Round(manifest, content, bytes(32)), cells).document()
        self.assertEqual(points["teams"][0]["parts"][0]["sources"][0], json.loads(block("results.md", '"method":"trimmed_mean"')))

    def test_numbers(self):
        half = results.Fraction(1, 2)
        for x, places, mode, wanted in ((5 * half, 0, "half_up", 3), (5 * half, 0, "half_even", 2), (7 * half, 0, "half_even", 4),
                (-5 * half, 0, "half_up", -3), (-5 * half, 0, "down", -2), (results.Fraction(-1, 8), 2, "half_even", results.Fraction(-12, 100))):
            self.assertEqual(results.rounded(x, places, mode), wanted)
        self.assertEqual([results.text(results.Fraction(x)) for x in ("2.50", "3", "1/3", "-0.125")], ["2.5", "3", "1/3", "-0.125"])
        self.assertEqual(results.shown(results.Fraction(44, 3)), "14.666666666667")

    def test_canonical_json(self):
        for good in (b"{}", b'{"a":1,"b":[null,true,"\\n\\t\\"\\\\"]}', '{"가":-9007199254740991}'.encode(), b"[" * 64 + b"]" * 64):
            self.assertIsNotNone(verify.parse(good), good)
        for bad in (b"{ }", b'{"b":1,"a":1}', b'{"a":1,"a":1}', b"1.0", b"-0", b"9007199254740992", b'"\\u0041"', b'"\x7f"', b"NaN",
                "\"\u1100\u1161\"".encode(), "\"\ufeffa\"".encode(), b"[" * 65 + b"]" * 65, b"[" * 100000, b'"\\ud800"', b"\xff", b"{}\n"):
            self.assertIsNone(verify.parse(bad), bad[:20])

if __name__ == "__main__": unittest.main()
