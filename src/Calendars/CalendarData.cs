using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>What calendars, wishes for a date and action days say about people, and how long.</summary>
internal static class CalendarData
{
    private const string Wishes = "date-wishes";
    private const string Unconfirmed = "date-wishes-open";
    private const string Suggestions = "action-suggestions";
    private const string Entries = "calendar-entries";

    public static IEnumerable<ProcessingActivity> Activities =>
    [
        new("Bescheid, wenn ein Termin feststeht", "Wer eine Veranstaltung ohne festen Tag besuchen möchte, erfährt ihn genau einmal.",
            "Art. 6 Abs. 1 Buchstabe a DSGVO (Einwilligung durch Bestätigung per E-Mail)", "Wer auf der Seite einer Veranstaltung darum "
            + "bittet", "E-Mail-Adresse, Zeitpunkt der Bitte und der Bestätigung", typeof(DateWish))
        {
            Readers = "Niemand; das Team der Veranstaltung sieht nur, wie viele es sind.",
            Kept = "Bis der Tag feststeht oder die Veranstaltung abgesagt ist und die Person es erfahren hat.",
            Rules = [Unconfirmed, Wishes],
        },
        new("Fremde Kalender und Aktionstage", "Teams übernehmen Termine aus anderen Kalendern; Partner schlagen Aktionen vor.",
            ProcessingActivity.CommonTask, "Wer einen Kalender einträgt; wer eine Aktion vorschlägt", "Kennung der Person; Name der "
            + "Einrichtung und E-Mail-Adresse für Rückfragen", typeof(CalendarSource), typeof(SourceEntry),
            typeof(ActionEntry))
        {
            Readers = "Das Team des Bündnisses oder Netzwerks.",
            Kept = "Die Adresse, bis das Bündnis den Vorschlag geprüft hat, längstens bis einen Monat nach dem Aktionstag; "
                + "wer einen Kalender eingetragen hat, solange das Konto besteht; was in ihm steht und nicht übernommen wurde, "
                + "zwei Monate nach seinem Tag.",
            Rules = [Suggestions, Entries],
        },
    ];

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.ByEmail<DateWish>("Termine, die Sie erfahren möchten", one => one.Email, one =>
            [("Adresse", one.Email), ("Seit", one.AskedAt.LongMoment), ("Bestätigt", one.ConfirmedAt?.LongMoment)]),
        PersonalData.Of<CalendarSource>("Fremde Kalender, die Sie eingetragen haben", one => one.AddedById,
            one => [("Kalender", one.Name), ("Adresse", one.Address), ("Wann", one.AddedAt.LongMoment)], OnErasure.Forget),
        PersonalData.ByEmail<ActionEntry>("Aktionen, die Sie vorgeschlagen haben", one => one.SuggestedFrom,
            one => [("Einrichtung", one.SuggestedBy), ("Wann", one.EnteredAt.LongMoment)], OnErasure.Forget),
    ];

    public static IEnumerable<RetentionRule> Rules =>
    [
        RetentionRule.Of<DateWish>(Unconfirmed, "Bitten um einen Termin, die niemand bestätigt hat",
            "So lange kann die E-Mail noch beantwortet werden.", (int)DateWish.Unconfirmed.TotalDays,
            (rows, before) => rows.Where(one => one.ConfirmedAt == null && one.AskedAt < before)),
        RetentionRule.Of<DateWish>(Wishes, "Bitten um einen Termin, der nie feststand",
            "Wenn nach zwei Jahren kein Tag feststeht, kommt er wohl nicht mehr.", (int)DateWish.Longest.TotalDays,
            (rows, before) => rows.Where(one => one.AskedAt < before)),
        new(Suggestions, "Adressen in Vorschlägen zu Aktionstagen", "Einen Monat nach dem Aktionstag fragt niemand mehr zurück.",
            TimeSpan.FromDays(30), ForgetPartners),
        RetentionRule.Of<SourceEntry>(Entries, "Einträge fremder Kalender, die niemand übernommen hat",
            "So lange kann ein mehrtägiger Termin noch dauern.", EventTime.MostDays, Untaken),
    ];

    private static IQueryable<SourceEntry> Untaken(IQueryable<SourceEntry> rows, DateTimeOffset before)
    {
        var last = before.BerlinDay;
        return rows.Where(one => one.EventId == null && one.Day < last);
    }

    private static Task<int> ForgetPartners(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var last = before.BerlinDay;
        var over = db.ActionDays.Where(one => one.LastDay < last).Select(one => one.Id);
        return db.ActionEntries.Where(one => one.SuggestedFrom != null && over.Contains(one.ActionDayId))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.SuggestedFrom, (string?)null), cancel);
    }
}
