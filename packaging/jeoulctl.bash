# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of jeoulctl: verbs, their options, and the files each option means.

_jeoulctl_verbs() {
    case "$1" in
        "") echo "draft declare key seal review panel results export bundle verify stats points rehearse demo" ;;
        draft) echo "new add screen decide declare recuse assign" ;;
        key) echo "new restore" ;;
        review) echo "open show fill submit export recover" ;;
        panel) echo "receive confirm revoke status close reopen aggregate lock unseal" ;;
    esac
}

_jeoulctl_options() {
    case "$1" in
        "draft new") echo "--scheme --title --out" ;;
        "draft add")
            echo "--teams --benchmarks --items --responses --media --reviewers --metrics --survey --practice"
            ;;
        "draft screen" | "panel status" | results) echo "--json" ;;
        "draft decide") echo "--decisions" ;;
        "draft declare") echo "--out" ;;
        declare) echo "--answers --name --out" ;;
        "draft assign") echo "--overlap --per-reviewer --seed --json" ;;
        "key new") echo "--role --out --sheet --passphrase-file --json" ;;
        "key restore") echo "--sheet --out --passphrase-file --json" ;;
        seal) echo "--chair --deputy --custodians --out --seed --passphrase-file --json" ;;
        "review open") echo "--code-file --workspace" ;;
        "review show") echo "--item --code-file --json" ;;
        "review fill") echo "--ratings --preferences --code-file" ;;
        "review submit") echo "--out --allow-incomplete --code-file" ;;
        "review export") echo "--ratings --preferences --code-file" ;;
        "review recover") echo "--code-file" ;;
        "panel receive") echo "--key --passphrase-file --json" ;;
        "panel confirm") echo "--seat --receipt --key --passphrase-file" ;;
        "panel revoke") echo "--seat --reason --key --passphrase-file" ;;
        "panel close" | "panel aggregate" | "panel lock") echo "--key --passphrase-file" ;;
        "panel reopen") echo "--reason --key --passphrase-file" ;;
        "panel unseal")
            echo "--vault --custodians --custodian-passphrase-files --key --passphrase-file"
            ;;
        export) echo "--profile --formats --lang --team --out" ;;
        bundle)
            echo "--out --vault --custodians --custodian-passphrase-files --key --passphrase-file"
            ;;
        verify) echo "--extends --json" ;;
        stats)
            echo "--ratings --preferences --items --metric --scale --reliability --seed --resamples --json"
            ;;
        points) echo "--scheme --input --json" ;;
        rehearse) echo "--items --responses --ratings --preferences --teams --scheme --out --json" ;;
        demo) echo "--out --lang" ;;
    esac
}

# The words an option takes; nothing for files and free text.
_jeoulctl_values() {
    case "$1" in
        --scheme) echo "r1-2026 r2-2026 blank" ;;
        --role) echo "chair deputy custodian" ;;
        --profile) echo "internal ministry team public" ;;
        --formats) echo "csv xlsx pdf hwpx json" ;;
        --lang) echo "ko en" ;;
        --metric) echo "nominal ordinal interval ratio" ;;
    esac
}

_jeoulctl() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local verb=${COMP_WORDS[1]:-} sub=${COMP_WORDS[2]:-} words
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="$(_jeoulctl_verbs "") --help --version"
    elif [ "$COMP_CWORD" -eq 2 ] && [ -n "$(_jeoulctl_verbs "$verb")" ]; then
        words=$(_jeoulctl_verbs "$verb")
    elif [ "${word:0:1}" = "-" ]; then
        if [ -n "$(_jeoulctl_verbs "$verb")" ]; then
            verb="$verb $sub"
        fi
        words="$(_jeoulctl_options "$verb") --help"
    else
        words=$(_jeoulctl_values "$before")
    fi
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    fi
    if [ "${#COMPREPLY[@]}" -eq 0 ] && [ "${word:0:1}" != "-" ]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _jeoulctl jeoulctl
