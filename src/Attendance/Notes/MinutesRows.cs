using Buendnisnetz.Bookings;

namespace Buendnisnetz.Attendance;

/// <summary>A point of the agenda, and what came of it.</summary>
public sealed class MinutesItem : Entity
{
    private MinutesItem() { }

    internal MinutesItem(int place, MinutesPoint point) =>
        (Place, Title, Said, Decided) = (place, point.Title.Trim(), (point.Said ?? "").Trim(), (point.Decided ?? "").Trim());

    /// <summary>Its place on the agenda.</summary>
    public int Place { get; private init; }

    /// <summary>What it was about.</summary>
    public string Title { get; private init; } = "";

    /// <summary>What was said.</summary>
    public string Said { get; private init; } = "";

    /// <summary>What was decided.</summary>
    public string Decided { get; private init; } = "";

    /// <summary>Whether anything is written about it.</summary>
    public bool IsSaid => Said.Length + Decided.Length > 0;
}

/// <summary>Who does what by when.</summary>
public sealed class MinutesTask : Entity
{
    private MinutesTask() { }

    internal MinutesTask(int place, MinutesDuty duty) =>
        (Place, What, Who, Due) = (place, duty.What.Trim(), (duty.Who ?? "").Trim(), duty.Due);

    /// <summary>Its place in the list.</summary>
    public int Place { get; private init; }

    /// <summary>What is to be done.</summary>
    public string What { get; private init; } = "";

    /// <summary>Who does it.</summary>
    public string Who { get; private init; } = "";

    /// <summary>By which day.</summary>
    public DateOnly? Due { get; private init; }
}

/// <summary>Somebody who was there.</summary>
public sealed class MinutesGuest : Entity
{
    private MinutesGuest() { }

    /// <summary>The account; null without one.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>Who.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The name as a key to sort and compare by.</summary>
    public string NameKey { get; private init; } = "";

    /// <summary>For whom.</summary>
    public string? Organisation { get; private init; }

    internal static MinutesGuest Of(Booking one) => Of(one.Name, one.Organisation, one.PersonId);

    internal static MinutesGuest Of(string name, string? organisation, Guid? person) => new()
    {
        Name = name.Trim(),
        NameKey = Folding.Fold(name),
        Organisation = string.IsNullOrWhiteSpace(organisation) ? null : organisation.Trim(),
        PersonId = person,
    };
}

/// <summary>What was corrected after minutes were adopted.</summary>
public sealed class MinutesCorrection : Entity
{
    private MinutesCorrection() { }

    internal MinutesCorrection(string reason, DateTimeOffset at) => (Reason, At) = (reason.Trim(), at);

    /// <summary>What and why.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }
}

/// <summary>Minutes as they are written.</summary>
/// <param name="Items">The agenda.</param>
/// <param name="Tasks">Who does what by when.</param>
/// <param name="Guests">Who was there.</param>
public sealed record MinutesText(IReadOnlyList<MinutesPoint> Items, IReadOnlyList<MinutesDuty> Tasks,
    IReadOnlyList<(string Name, string? Organisation)> Guests);

/// <summary>A point of the agenda as it is written.</summary>
/// <param name="Title">What it was about.</param>
/// <param name="Said">What was said.</param>
/// <param name="Decided">What was decided.</param>
public sealed record MinutesPoint(string Title, string? Said = null, string? Decided = null);

/// <summary>A duty as it is written.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Who">Who does it.</param>
/// <param name="Due">By which day.</param>
public sealed record MinutesDuty(string What, string? Who = null, DateOnly? Due = null);
