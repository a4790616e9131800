namespace Buendnisnetz.Platform;

/// <summary>How long the platform keeps what it has sent and done.</summary>
public static class PlatformRules
{
    /// <summary>Mail that was sent or given up.</summary>
    public static RetentionRule Mails { get; } = RetentionRule.Of<OutgoingMail>("outbox", "Verschickte E-Mails",
        "So lange kann die Administration nachsehen, ob eine E-Mail hinausgegangen ist. Der Inhalt wird schon beim Versand gelöscht.", 30,
        (mails, before) => mails.Where(mail => mail.EndedAt < before));

    /// <summary>Work that was done.</summary>
    public static RetentionRule Jobs { get; } = RetentionRule.Of<QueuedJob>("jobs", "Erledigte Aufgaben des Systems",
        "Sie dienen nur der Fehlersuche.", 14,
        (jobs, before) => jobs.Where(job => job.State == DeliveryState.Done && job.EndedAt < before));

    /// <summary>Work that was given up.</summary>
    public static RetentionRule FailedJobs { get; } = RetentionRule.Of<QueuedJob>("failed-jobs", "Aufgegebene Aufgaben des Systems",
        "So lange kann die Administration die Ursache suchen und sie noch einmal versuchen lassen.", 90,
        (jobs, before) => jobs.Where(job => job.State == DeliveryState.Dead && job.EndedAt < before));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RetentionRule> All { get; } = [Mails, Jobs, FailedJobs];
}
