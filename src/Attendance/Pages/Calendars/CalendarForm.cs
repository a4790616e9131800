namespace Buendnisnetz.Attendance.Pages;

/// <summary>What a page shows of somebody's own calendar.</summary>
/// <param name="Feed">The address that works; null where there is none.</param>
/// <param name="Address">The address itself, told once, just after it was made.</param>
/// <param name="Path">Where it is made.</param>
/// <param name="Back">Where one came from.</param>
/// <param name="IsSigned">Whether the forms bear the token of a session.</param>
internal sealed record CalendarForm(CalendarFeed? Feed, string? Address, string Path, string Back, bool IsSigned)
{
    /// <summary>Where it stands.</summary>
    public string Sentence => Feed is null ? "Noch gibt es keine Adresse."
        : $"Eine Adresse gibt es seit dem {Feed.MadeAt.LongDay}; "
            + (Feed.FetchedOn is { } day ? $"zuletzt hat ein Kalender sie am {day.Long} abgerufen."
                : "abgerufen hat sie noch kein Kalender.");
}
