"""Tests of the programs of this folder: `python3 -m unittest discover -s deploy/bench/test`."""
import importlib.machinery
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
BENCH = pathlib.Path(__file__).resolve().parents[1]


def program(name):
    loader = importlib.machinery.SourceFileLoader(name, str(BENCH / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))
    loader.exec_module(module)
    return module


def run(name, *arguments):
    return subprocess.run([sys.executable, str(BENCH / name), *map(str, arguments)], capture_output=True, text=True)


class InAFolder(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path


class Locators(InAFolder):
    def test_counts_a_chain_once_by_what_it_begins_with(self):
        chains = program("locators").chains
        self.assertEqual(
            [["getByRole", "getByText", "first"], ["locator"], ["getByTestId", "locator"]],
            list(chains("page.getByRole('row', { name: ')' }).getByText('a').first().click(); page.locator('#a');"
                        "page.getByTestId('b').locator('option:checked')")))

    def test_takes_no_text_and_no_comment_for_code(self):
        chains = program("locators").chains
        self.assertEqual([], list(chains("// page.locator('x')\ntest('page.locator(1)', () => {}); `page.locator()`")))

    def test_counts_a_selector_against(self):
        self.write("Features/A.spec.ts", "page.getByRole('a'); page.getByLabel('b'); page.locator('c'); page.getByText('d').locator('e');")
        last = json.loads(run("locators", self.folder).stdout.splitlines()[-1])
        self.assertEqual((4, 2, 0.5), (last["locators"], last["preferred"], last["share"]))

    def test_says_where_it_found_nothing(self):
        self.assertIn("testvibe files get", run("locators", self.folder).stderr)


class Rerun(InAFolder):
    def test_tells_flaky_from_failing(self):
        module, outcomes, reasons = program("rerun"), {}, {}
        results = [{"status": "passed"}, {"status": "failed"}]
        module.collect([{"title": "a", "specs": [
            {"title": "t", "tests": [{"results": results[:1]}]},
            {"title": "t", "tests": [{"results": results[1:]}]},
            {"title": "left out", "tests": [{"results": [{"status": "skipped"}]}]}]}], [], outcomes, reasons)
        self.assertEqual({"a › t": [True, False]}, outcomes)

    def test_takes_the_site_of_the_innermost_folder(self):
        module = program("rerun")
        sites = module.sites_of(["http://h:1/?a=b", "shop=http://h:2/", "blog=http://h:3/"])
        site = lambda name: module.site_for(self.folder / name, self.folder, sites)
        self.assertEqual(["http://h:2/", "http://h:3/", "http://h:1/?a=b"], [site("shop/x"), site("blog"), site("other")])

    def test_takes_the_site_that_a_folder_keeps(self):
        self.write("shop/SITE_URL", "http://h:9/\n")
        self.assertEqual("http://h:9/", program("rerun").site_for(self.folder / "shop", self.folder, {}))


class Quality(InAFolder):
    def report(self, label, success, total, *reasons):
        sections = [{"section": "s", "title": "S", "conclusion": "failure", "reason": reason}
                    for reason in reasons]
        return {"label": label, "success": success, "total": total,
                "results": [{"app": "a", "name": "n", "status": "failed", "seconds": 4.0, "sections": sections}]}

    def test_writes_a_row_for_each_data_set(self):
        files = [
            self.write("a.json", self.report("garden", 8, 10, "“Then x”: 3 elements fit “y”: a, b.", "“Then z”: 5 elements fit “q”: c.")),
            self.write("b.json", self.report("garden appended", 0, 10)),
            self.write("c.json", self.report("garden, truncated", 1, 10)),
            self.write("d.json", self.report("garden (without test ids)", 6, 10)),
        ]
        rerun = self.write("rerun.txt", 'garden: 8 tests\n{"kind": "rerun", "times": 10, "tests": 8, "runs": 80, "flaky": 1, "failing": 0}')
        locators = self.write("locators.txt", '{"kind": "locators", "locators": 40, "preferred": 38, "share": 0.95}')
        out = self.folder / "quality.md"
        done = run("quality", "--report", *files, "--rerun", rerun, "--locators", locators, "--out", out, "--date", "2020-02-02")
        self.assertEqual(0, done.returncode, done.stderr)
        text = out.read_text(encoding="utf-8")
        self.assertIn("Measured on 2020-02-02", text)
        self.assertIn("| garden | 8 of 10 (80.0 %) | 6 of 10 (60.0 %) | 0 of 10 (0.0 %) | 1 of 10 (10.0 %) | 1 of 8 | 95.0 % of 40 | 4.0 |", text)
        self.assertIn("| 2 | “…”: N elements fit “…”: … |", text)
        self.assertNotIn(str(self.folder), text)

    def test_says_what_a_file_lacks(self):
        done = run("quality", "--report", self.write("a.json", {"label": "x"}), "--out", self.folder / "q.md")
        self.assertIn("it lacks success, total, results", done.stderr)

    def test_wants_to_know_of_which_data_set_a_rerun_is(self):
        reports = [self.write("a.json", self.report("garden", 1, 1)), self.write("b.json", self.report("kitchen", 1, 1))]
        done = run("quality", "--report", *reports, "--rerun", self.write("r.txt", '{"kind": "rerun"}'), "--out", self.folder / "q.md")
        self.assertIn("say of which data set it is", done.stderr)


if __name__ == "__main__":
    unittest.main()
