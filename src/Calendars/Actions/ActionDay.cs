using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars;

/// <summary>
/// A day on which many do something small at once, such as the International Day of Families: alliances and their partners enter what they
/// do, and everybody finds what is near.
/// </summary>
public sealed class ActionDay : Entity
{
    private ActionDay() { }

    /// <summary>The network whose office looks after it.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>The line it stands under.</summary>
    public string? Motto { get; private set; }

    /// <summary>What it is about, in a few sentences.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>Its day, or the first of several.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>From when on actions can be entered.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day on which actions can be entered.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>"15. Mai 2027", "14. bis 16. Mai 2027".</summary>
    public string When => LastDay == Day ? Day.Long : LastDay.Month == Day.Month ? $"{Day.Day}. bis {LastDay.Long}"
        : $"{Day.ToString("d. MMMM", German.Culture)} bis {LastDay.Long}";

    /// <summary>Begins an action day under an address that is still free.</summary>
    public static ActionDay Begin(Network network, ActionDayFacts facts, string freeSlug, Guid? by, DateTimeOffset at)
    {
        var day = new ActionDay { NetworkId = network.Id, Slug = freeSlug };
        day.Take(facts, at);
        day.Raise(new ActionDayBegun(day.Id, by, at));
        return day;
    }

    /// <summary>Says anew what it is; what was entered keeps its day.</summary>
    public void Describe(ActionDayFacts facts, Guid? by, DateTimeOffset at)
    {
        Take(facts, at);
        Raise(new ActionDayChanged(Id, by, at));
    }

    /// <summary>Why nothing can be entered on that day; null where it can.</summary>
    public string? ObstacleToEntering(DateOnly today) => today < OpensOn ? $"Aktionen lassen sich ab dem {OpensOn.Long} eintragen."
        : today > ClosesOn ? $"Aktionen ließen sich bis zum {ClosesOn.Long} eintragen." : null;

    /// <summary>Why an action cannot be on that day; null where it can.</summary>
    public string? ObstacleToDay(DateOnly day) => day >= Day && day <= LastDay ? null : $"Der Aktionstag ist am {When}.";

    private void Take(ActionDayFacts facts, DateTimeOffset at)
    {
        Refusal.On(facts.Objections().FirstOrDefault()?.Sentence);
        (Name, Motto, Lead) = (facts.Name.Trim(), string.IsNullOrWhiteSpace(facts.Motto) ? null : facts.Motto.Trim(), facts.Lead.Trim());
        (Day, LastDay, OpensOn, ClosesOn, ChangedAt) = (facts.Day, facts.LastDay ?? facts.Day, facts.OpensOn, facts.ClosesOn, at);
    }
}

/// <summary>What an action day says of itself.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Lead">What it is about.</param>
/// <param name="Day">Its day, or the first of several.</param>
/// <param name="LastDay">Its last day, where it takes several.</param>
/// <param name="OpensOn">From when on actions can be entered.</param>
/// <param name="ClosesOn">The last day on which they can.</param>
/// <param name="Motto">The line it stands under.</param>
public sealed record ActionDayFacts(
    string Name, string Lead, DateOnly Day, DateOnly? LastDay, DateOnly OpensOn, DateOnly ClosesOn, string? Motto = null)
{
    private const int MostDays = 31;

    /// <summary>What contradicts itself, each at its field.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new(nameof(Name), "Bitte sagen Sie, wie der Aktionstag heißt.");
        if (LastDay < Day) yield return new(nameof(LastDay), "Der letzte Tag liegt vor dem ersten.");
        if (LastDay?.DayNumber - Day.DayNumber > MostDays)
            yield return new(nameof(LastDay), "Ein Aktionstag dauert höchstens einen Monat.");
        if (ClosesOn < OpensOn) yield return new(nameof(ClosesOn), "Der letzte Tag zum Eintragen liegt vor dem ersten.");
        if (OpensOn > Day) yield return new(nameof(OpensOn), "Zum Eintragen muss vor dem Aktionstag Zeit sein.");
        if (ClosesOn > (LastDay ?? Day)) yield return new(nameof(ClosesOn), "Nach dem Aktionstag lässt sich nichts mehr eintragen.");
    }
}
