namespace Buendnisnetz.Projects;

/// <summary>Somebody agrees to be found and asked by others of the community because of what their alliance has done.</summary>
public sealed class ExperienceConsent : Entity
{
    /// <summary>So many inquiries a month where nobody says otherwise.</summary>
    public const int Usual = 2;

    /// <summary>So many at most.</summary>
    public const int Highest = 10;

    private ExperienceConsent() { }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>When it was given, in UTC.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>When it was taken back, in UTC; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>So many inquiries a month at most.</summary>
    public int MonthlyMost { get; private set; }

    /// <summary>Why it cannot be given like this; null where it can.</summary>
    public static string? ObstacleTo(int monthlyMost) =>
        monthlyMost is < 1 or > Highest ? $"Bitte wählen Sie zwischen einer und {Highest} Anfragen im Monat." : null;

    /// <summary>Agrees for the first time.</summary>
    public static ExperienceConsent Give(Guid person, int monthlyMost, DateTimeOffset at)
    {
        var given = new ExperienceConsent { PersonId = person };
        given.GiveAgain(monthlyMost, at);
        return given;
    }

    /// <summary>Agrees again, or to another number.</summary>
    public void GiveAgain(int monthlyMost, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(monthlyMost));
        if (WithdrawnAt is not null || MonthlyMost == 0) GivenAt = at;
        (MonthlyMost, WithdrawnAt) = (monthlyMost, null);
    }

    /// <summary>Takes it back: nobody finds the person any more.</summary>
    public void Withdraw(DateTimeOffset at) => WithdrawnAt ??= at;
}
