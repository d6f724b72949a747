#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person with NumPy and pandas would write for the same task. peer.py TASK DATA_FOLDER

Prints one line of JSON for every repetition: name, ms, value (the number that all ways must agree on), peak_kb.
Loading and preparing are not timed unless they are the task.
"""
import json
import resource
import sqlite3
import sys
import time

import numpy as np
import pandas as pd

TASK, DATA = sys.argv[1], sys.argv[2]
KEYS = ["team", "benchmark", "criterion"]


def checksum(values):
    values = np.asarray(values, dtype=float).ravel()
    return float(np.sum(np.arange(1, len(values) + 1) * values))


def timed(work, repetitions=5):
    for _ in range(repetitions):
        begin = time.perf_counter()
        value = work()
        took = (time.perf_counter() - begin) * 1000
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"name": TASK, "ms": took, "value": float(value), "peak_kb": peak}), flush=True)


def total(frame):
    return len(frame) + frame["score"].sum()


def panel(name):
    """The ratings with their names as numbers, as somebody would hold them who cares for speed."""
    frame = pd.read_csv(f"{DATA}/{name}.csv")
    for column in ["rater", "team", "benchmark", "item", "criterion"]:
        frame[column] = frame[column].astype("category").cat.codes
    return frame


def cube(name):
    """rater × team × item × criterion, NaN where nobody scored, and the benchmark of every item."""
    frame = panel(name)
    shape = [frame[c].max() + 1 for c in ["rater", "team", "item", "criterion"]]
    values = np.full(shape, np.nan)
    values[frame["rater"], frame["team"], frame["item"], frame["criterion"]] = frame["score"]
    benchmark = frame.groupby("item")["benchmark"].first().to_numpy()
    return values, benchmark


WEIGHTS_C = np.array([0.3, 0.25, 0.2, 0.15, 0.1])


def weights_b():
    raw = np.array([3, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1], dtype=float)
    return raw / raw.sum()


def read_csv():
    return lambda: total(pd.read_csv(f"{DATA}/w1.csv"))


def read_sql():
    def work():
        with sqlite3.connect(f"{DATA}/w1.sqlite") as connection:
            return total(pd.read_sql("SELECT rater, team, benchmark, item, criterion, score FROM rating", connection))

    return work


def cell_means():
    frame = panel("w1")
    return lambda: checksum(frame.groupby(KEYS, sort=True)["score"].mean())


def trimmed_means():
    frame = panel("w1")

    def work():
        raters = frame.groupby(KEYS + ["rater"], sort=True)["score"].mean().groupby(level=[0, 1, 2])
        return checksum((raters.sum() - raters.max() - raters.min()) / (raters.count() - 2))

    return work


def alpha_of(counts, scores):
    """Krippendorff's alpha from units × values counts, by the coincidence matrix."""
    size = counts.sum(axis=1)
    counts = counts[size >= 2]
    size = counts.sum(axis=1)
    together = (counts / (size - 1)[:, None]).T @ counts - np.diag((counts / (size - 1)[:, None]).sum(axis=0))
    n_v = counts.sum(axis=0)
    n = n_v.sum()
    distance = (scores[:, None] - scores[None, :]) ** 2
    return 1 - (together * distance).sum() / n / ((np.outer(n_v, n_v) * distance).sum() / (n * (n - 1)))


def ordinal_scores(counts):
    n_v = counts[counts.sum(axis=1) >= 2].sum(axis=0)
    return np.cumsum(n_v) - n_v / 2


def alpha(name):
    frame = panel(name)

    def work():
        unit = (frame["item"].to_numpy().astype(np.int64) * 5 + frame["team"].to_numpy()) * 5 + frame["criterion"].to_numpy()
        values, level = np.unique(frame["score"].to_numpy(), return_inverse=True)
        counts = np.bincount(unit * len(values) + level, minlength=5000 * len(values)).reshape(-1, len(values))
        counts = counts.astype(float)
        return alpha_of(counts, values.astype(float)) + 10 * alpha_of(counts, ordinal_scores(counts))

    return work


def icc():
    values, _ = cube("w1")
    matrix = values.reshape(values.shape[0], -1).T.copy()  # units × raters

    def work():
        n, k = matrix.shape
        grand = matrix.mean()
        rows = k * ((matrix.mean(axis=1) - grand) ** 2).sum()
        columns = n * ((matrix.mean(axis=0) - grand) ** 2).sum()
        all_ = ((matrix - grand) ** 2).sum()
        msr = rows / (n - 1)
        msc = columns / (k - 1)
        mse = (all_ - rows - columns) / ((n - 1) * (k - 1))
        msw = (all_ - rows) / (n * (k - 1))
        return checksum(
            [
                (msr - msw) / (msr + (k - 1) * msw),
                (msr - mse) / (msr + (k - 1) * mse + k * (msc - mse) / n),
                (msr - mse) / (msr + (k - 1) * mse),
                (msr - msw) / msr,
                (msr - mse) / (msr + (msc - mse) / n),
                (msr - mse) / msr,
            ]
        )

    return work


def votes():
    frame = pd.read_csv(f"{DATA}/w2.csv")
    names = sorted(set(frame["model_a"]) | set(frame["model_b"]))
    number = {name: i for i, name in enumerate(names)}
    a = frame["model_a"].map(number).to_numpy()
    b = frame["model_b"].map(number).to_numpy()
    w = frame["winner"].map({"model_a": 0, "model_b": 1, "tie": 2}).to_numpy()
    return a, b, w, len(names)


def half_tie_strengths(wins, ties, start=None):
    """Bradley-Terry by Newton on the aggregated table, a tie as half a win for each; mean 0."""
    m = len(wins)
    score = wins + ties / 2
    n = score + score.T
    theta = np.zeros(m) if start is None else start.copy()
    for _ in range(50):
        p = 1 / (1 + np.exp(theta[None, :] - theta[:, None]))
        gradient = score.sum(axis=1) - (n * p).sum(axis=1)
        information = -n * p * (1 - p)
        np.fill_diagonal(information, 0)
        np.fill_diagonal(information, -information.sum(axis=1))
        step = np.linalg.solve(information + 1 / m, gradient)
        theta += step - step.mean()
        if np.abs(step).max() < 1e-10:
            break
    return theta, information


def bradley_terry():
    a, b, w, m = votes()

    def work():
        table = np.bincount((a * m + b) * 3 + w, minlength=m * m * 3).reshape(m, m, 3).astype(float)
        theta, information = half_tie_strengths(table[:, :, 0] + table[:, :, 1].T, table[:, :, 2] + table[:, :, 2].T)
        covariance = np.linalg.inv(information + 1 / m) - 1 / m
        return checksum(theta) + np.sqrt(np.diag(covariance)).sum()

    return work


def bradley_terry_bootstrap():
    a, b, w, m = votes()
    table = np.bincount((a * m + b) * 3 + w, minlength=m * m * 3).astype(float)
    random = np.random.default_rng(1)
    share = table / table.sum()
    start = None

    def work(draws=20):
        nonlocal start
        for _ in range(draws):
            t = random.multinomial(len(a), share).reshape(m, m, 3).astype(float)
            start, _ = half_tie_strengths(t[:, :, 0] + t[:, :, 1].T, t[:, :, 2] + t[:, :, 2].T, start)
        return draws

    return work


def rater_totals():
    values, benchmark = cube("w3")
    means = np.stack([values[:, :, benchmark == b, :].mean(axis=2) for b in range(13)], axis=2)
    return np.einsum("rtbc,b,c->rt", means, weights_b(), WEIGHTS_C)


def trimmed(totals, axis):
    ordered = np.sort(totals, axis=axis)
    keep = [slice(None)] * totals.ndim
    keep[axis] = slice(1, -1)
    return ordered[tuple(keep)].mean(axis=axis)


def summary_of(draws):
    """Percentile intervals and the table of places, reduced to how many draws there are."""
    np.percentile(draws, [2.5, 97.5], axis=0)
    places = np.argsort(np.argsort(-draws, axis=1), axis=1)
    table = np.stack([np.bincount(places[:, t], minlength=draws.shape[1]) for t in range(draws.shape[1])])
    return float(table.sum()) / draws.shape[1]


def bootstrap_raters():
    totals = rater_totals()
    random = np.random.default_rng(1)

    def work(draws=10_000):
        chosen = random.integers(0, len(totals), (draws, len(totals)))
        return summary_of(trimmed(totals[chosen], 1))

    return work


def bootstrap_both():
    values, benchmark = cube("w3")
    raters, teams, items, _ = values.shape
    weighted = np.einsum("rtic,c->irt", values, WEIGHTS_C) * (weights_b()[benchmark] / 20)[:, None, None]
    weighted = weighted.reshape(items, raters * teams).copy()
    random = np.random.default_rng(1)

    def work(draws=10_000):
        counts = np.zeros((draws, items))
        for b in range(13):
            counts[:, b * 20 : b * 20 + 20] = random.multinomial(20, np.full(20, 0.05), draws)
        totals = (counts @ weighted).reshape(draws, raters, teams)
        chosen = random.integers(0, raters, (draws, raters))
        return summary_of(trimmed(np.take_along_axis(totals, chosen[:, :, None], axis=1), 1))

    return work


def everything():
    """Reads W1 and asks it the plain questions, for the memory that takes."""

    def work():
        frame = panel("w1")
        frame.groupby(KEYS, sort=True)["score"].mean()
        raters = frame.groupby(KEYS + ["rater"], sort=True)["score"].mean()
        raters.groupby(level=[0, 1, 2]).agg(["sum", "max", "min", "count"])
        return total(frame)

    return work


TASKS = {
    "G1/pandas": (read_csv, 5),
    "G2/pandas": (read_sql, 2),
    "G4/pandas": (cell_means, 5),
    "G5/pandas": (trimmed_means, 5),
    "G6/numpy": (lambda: alpha("w1"), 5),
    "G7/numpy": (lambda: alpha("w1hundred"), 5),
    "G9/numpy": (icc, 5),
    "G10/numpy": (bradley_terry, 5),
    "G11/numpy": (bradley_terry_bootstrap, 2),
    "G12/numpy": (bootstrap_raters, 5),
    "G13/numpy": (bootstrap_both, 3),
    "G16/pandas": (everything, 1),
}

prepare, repetitions = TASKS[TASK]
timed(prepare(), repetitions)
