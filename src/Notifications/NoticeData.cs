namespace Buendnisnetz.Notifications;

/// <summary>What the notices know about a person.</summary>
internal static class NoticeData
{
    public static PersonalData[] All { get; } =
    [
        PersonalData.Of<Notice>("Mitteilungen für Sie", notice => notice.PersonId,
            notice => [("Was", notice.Sentence), ("Wann", notice.At.LongMoment), ("Gelesen", notice.ReadAt?.LongMoment)]),
        PersonalData.Of<DigestWish>("Wie oft Sie Mitteilungen per E-Mail bekommen", wish => wish.PersonId,
            wish => [("Rhythmus", wish.Rhythm.ToString()),
                ("Nichts zu", wish.Without?.Trim('|').Replace("||", ", ", StringComparison.Ordinal)),
                ("Geändert", wish.ChangedAt?.LongMoment)]),
    ];
}
