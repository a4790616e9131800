namespace Buendnisnetz.Projects;

/// <summary>Somebody asks somebody with experience, by a mail that shows no address; later both are asked whether it has helped.</summary>
public sealed class Inquiry : Entity
{
    /// <summary>So many inquiries an alliance gets in a month at most.</summary>
    public const int MostOfAlliance = 6;

    /// <summary>So many inquiries one person writes in a day.</summary>
    public const int MostADay = 5;

    /// <summary>So long afterwards both are asked whether it has helped.</summary>
    public static readonly TimeSpan Until = TimeSpan.FromDays(30);

    private Inquiry() { }

    /// <summary>The alliance whose experience is asked for.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>Whether the whole team of the alliance is asked.</summary>
    public bool IsOfTeam { get; private init; }

    /// <summary>The person who is asked; null where the team is, and after erasure: then nobody is.</summary>
    public Guid? AskedPersonId { get; private set; }

    /// <summary>Who asks; it goes with them at erasure.</summary>
    public Guid AskerId { get; private init; }

    /// <summary>The request for which the alliance is asked; null where there is none.</summary>
    public Guid? PostingId { get; private init; }

    /// <summary>What they wrote.</summary>
    public string Words { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset SentAt { get; private init; }

    /// <summary>When both were asked whether it has helped, in UTC.</summary>
    public DateTimeOffset? AskedBackAt { get; private set; }

    /// <summary>Whether it has helped whoever asked; null while they have not said.</summary>
    public Help? AskerHelped { get; private set; }

    /// <summary>Whether those who were asked think that it has helped; null while they have not said.</summary>
    public Help? AskedHelped { get; private set; }

    /// <summary>What whoever asked says of it.</summary>
    public string? AskerSentence { get; private set; }

    /// <summary>What those who were asked say of it.</summary>
    public string? AskedSentence { get; private set; }

    /// <summary>The month that counts: its first moment, in Berlin.</summary>
    public static DateTimeOffset MonthOf(DateTimeOffset at) => TimeZoneInfo.ConvertTimeToUtc(
        at.BerlinDay.AddDays(1 - at.BerlinDay.Day).ToDateTime(TimeOnly.MinValue), German.Berlin);

    /// <summary>Why nobody more can be asked this month; null where there is room.</summary>
    /// <param name="sent">How many inquiries there were this month.</param>
    /// <param name="most">How many there may be.</param>
    public static string? ObstacleTo(int sent, int most) => sent < most ? null
        : $"Diesen Monat kamen dort schon {German.Count(sent, "Anfrage", "Anfragen")} an, mehr sollen es nicht werden. "
            + "Bitte fragen Sie im nächsten Monat oder jemand anderen.";

    /// <summary>Why the same person cannot ask there once more this month; null where that is possible.</summary>
    /// <param name="sent">How many inquiries of theirs there were this month.</param>
    /// <param name="most">How many there may be of all people: nobody takes the turn of the others.</param>
    public static string? ObstacleToMore(int sent, int most) => sent < Math.Max(1, most / 3) ? null
        : $"Sie haben dort diesen Monat schon {German.Count(sent, "Anfrage", "Anfragen")} gestellt. "
            + "Bitte antworten Sie auf die E-Mails von dort oder fragen Sie im nächsten Monat.";

    /// <summary>Asks an alliance, or one person of it.</summary>
    public static Inquiry To(Guid alliance, Guid? person, Guid asker, Guid? posting, string words, DateTimeOffset at)
    {
        Refusal.On(string.IsNullOrWhiteSpace(words) ? "Bitte schreiben Sie ein, zwei Sätze."
            : person == asker ? "Das sind Sie selbst." : null);
        return new()
        {
            AllianceId = alliance,
            IsOfTeam = person is null,
            AskedPersonId = person,
            AskerId = asker,
            PostingId = posting,
            Words = words.Trim(),
            SentAt = at,
        };
    }

    /// <summary>Both are asked whether it has helped.</summary>
    public bool AskBack(DateTimeOffset at)
    {
        if (AskedBackAt is not null || SentAt > at - Until) return false;
        AskedBackAt = at;
        return true;
    }

    /// <summary>One of the two says whether it has helped; the first answer of each side counts.</summary>
    public void Tell(Guid? person, Help helped, string? sentence)
    {
        var words = string.IsNullOrWhiteSpace(sentence) ? null : sentence.Trim();
        if (person == AskerId)
            (AskerHelped, AskerSentence) = AskerHelped is null ? (helped, words) : (AskerHelped, AskerSentence);
        else (AskedHelped, AskedSentence) = AskedHelped is null ? (helped, words) : (AskedHelped, AskedSentence);
    }
}
