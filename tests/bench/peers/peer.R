# SPDX-License-Identifier: GPL-3.0-or-later
# What a person with R would write for the same task: Rscript peer.R TASK DATA_FOLDER
# Prints one line of JSON for every repetition, as peer.py does.
suppressPackageStartupMessages(library(data.table))
setDTthreads(1)
arguments <- commandArgs(trailingOnly = TRUE)
task <- arguments[1]
data <- arguments[2]

checksum <- function(x) sum(seq_along(x) * x)

peak_kb <- function() {
  line <- grep("VmHWM", readLines("/proc/self/status"), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line))
}

timed <- function(work, repetitions = 5) {
  for (i in seq_len(repetitions)) {
    begin <- Sys.time()
    value <- work()
    took <- as.numeric(difftime(Sys.time(), begin, units = "secs")) * 1000
    cat(sprintf('{"name":"%s","ms":%.6f,"value":%.17g,"peak_kb":%d}\n', task, took, value, as.integer(peak_kb())))
  }
}

total <- function(frame) nrow(frame) + sum(frame$score)
panel <- function(name) {
  frame <- fread(file.path(data, paste0(name, ".csv")))
  for (column in c("rater", "team", "benchmark", "item", "criterion"))
    set(frame, j = column, value = as.integer(factor(frame[[column]])))
  frame
}

weights_c <- c(0.3, 0.25, 0.2, 0.15, 0.1)
weights_b <- c(3, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1)
weights_b <- weights_b / sum(weights_b)

rater_totals <- function() {
  means <- panel("w3")[, .(m = mean(score)), keyby = .(rater, team, benchmark, criterion)]
  totals <- means[, .(x = sum(m * weights_b[benchmark] * weights_c[criterion])), keyby = .(rater, team)]
  matrix(totals$x, nrow = 10, byrow = TRUE)
}

trimmed <- function(x) (sum(x) - max(x) - min(x)) / (length(x) - 2)

bootstrap_raters <- function(totals, draws) {
  out <- matrix(0, draws, ncol(totals))
  for (d in seq_len(draws)) {
    chosen <- sample.int(nrow(totals), replace = TRUE)
    out[d, ] <- apply(totals[chosen, ], 2, trimmed)
  }
  apply(out, 2, quantile, c(0.025, 0.975))
  draws
}

tasks <- list(
  "G1/data.table" = function() timed(function() total(fread(file.path(data, "w1.csv")))),
  "G4/data.table" = function() {
    frame <- panel("w1")
    timed(function() checksum(frame[, .(m = mean(score)), keyby = .(team, benchmark, criterion)]$m))
  },
  "G5/data.table" = function() {
    frame <- panel("w1")
    timed(function() {
      raters <- frame[, .(m = mean(score)), keyby = .(team, benchmark, criterion, rater)]
      checksum(raters[, .(t = (sum(m) - max(m) - min(m)) / (.N - 2)), keyby = .(team, benchmark, criterion)]$t)
    })
  },
  "G10/BradleyTerry2" = function() {
    suppressPackageStartupMessages(library(BradleyTerry2))
    frame <- fread(file.path(data, "w2.csv"))
    models <- sort(unique(c(frame$model_a, frame$model_b)))
    a <- factor(frame$model_a, levels = models)
    b <- factor(frame$model_b, levels = models)
    first <- (frame$winner == "model_a") + (frame$winner == "tie") / 2
    counts <- data.table(a, b, first)[, .(w = sum(first), n = .N), by = .(a, b)]
    timed(function() {
      fit <- suppressWarnings(BTm(cbind(w, n - w), a, b, data = as.data.frame(counts)))
      theta <- c(0, coef(fit))
      checksum(theta - mean(theta))
    }, 2)
  },
  "G12/R" = function() {
    totals <- rater_totals()
    timed(function() bootstrap_raters(totals, 1000), 2)
  },
  "G15/lme4" = function() {
    suppressPackageStartupMessages(library(lme4))
    frame <- panel("w3")
    frame[, team := factor(team)]
    timed(function() {
      fit <- lmer(score ~ 0 + team + (1 | rater) + (1 | item), data = frame, REML = TRUE)
      checksum(fixef(fit))
    }, 2)
  }
)
tasks[[task]]()
