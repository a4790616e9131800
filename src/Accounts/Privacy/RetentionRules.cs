namespace Buendnisnetz.Accounts;

/// <summary>How long the accounts and the house itself keep what they keep.</summary>
internal static class RetentionRules
{
    public static RetentionRule[] All { get; } =
    [
        RetentionRule.Of<AccessLink>("access-links", "Zugangslinks",
            "Ein benutzter oder abgelaufener Link erklärt sich noch eine Weile selbst; danach braucht ihn niemand mehr.", 90,
            (links, before) => links.Where(link => link.ExpiresAt < before)),
        RetentionRule.Of<AnswerLink>("answer-links", "Fragen per E-Mail",
            "Eine beantwortete oder abgelaufene Frage erklärt sich noch eine Weile selbst; danach braucht sie niemand mehr.", 90,
            (links, before) => links.Where(link => link.ExpiresAt < before)),
        RetentionRule.Of<Session>("sessions", "Beendete Sitzungen",
            "Wer sich abgemeldet hat oder lange nicht da war, soll keine Spur davon hinterlassen.", 7,
            (sessions, before) => sessions.Where(session => session.EndedAt < before || session.OpenedAt < before - Session.Longest
                || session.LastSeenAt < before - Session.Idle)),
        RetentionRule.Of<AccessLogEntry>("access-log", "Zugriffe auf Daten anderer",
            "Betroffene und Datenschutz sollen ein Jahr lang sehen können, wer nachgesehen hat.", 365,
            (entries, before) => entries.Where(entry => entry.At < before)),
        RetentionRule.Of<RetentionRun>("retention-runs", "Nachweise über Löschläufe",
            "Ein Jahr lang lässt sich belegen, dass gelöscht wurde.", 365,
            (runs, before) => runs.Where(run => run.At < before)),
    ];
}
