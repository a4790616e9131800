using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars;

/// <summary>The event that an entry of a foreign calendar becomes: public at once, and it says where it comes from.</summary>
internal static class EventOf
{
    /// <summary>An event of an alliance or a network, from an entry.</summary>
    public static Event Planned(CalendarSource source, SourceEntry entry, Alliance? alliance, Network? network,
        IReadOnlyCollection<AreaKey> areas, string freeSlug, Guid? by, DateTimeOffset at)
    {
        var facts = entry.Facts;
        var profile = new EventProfile(source.Kind, facts.Title, facts.Lead, About: facts.About);
        var planned = alliance is not null ? Event.Plan(alliance, profile, freeSlug, by, at) : Event.Plan(network!, profile, freeSlug, by,
            at);
        if (network is not null && alliance is null) planned.Involve(EventRole.Host, Involved.Of(network), by, at);
        planned.ComesFrom(source.Name, facts.Link);
        planned.Fix(planned.ObstacleToTime(facts.ToTime()) is null ? facts.ToTime() : new(FuzzyDate.OfDay(facts.Day)), by, at);
        planned.Locate(new(facts.Venue, facts.Address, null, null, false, null, areas), by, at);
        planned.Publish(by, at);
        entry.Become(planned);
        return planned;
    }

    /// <summary>Where it is, with what the calendar says; what it does not know stays.</summary>
    public static EventPlace Place(Event one, EntryFacts facts) => new(facts.Venue, facts.Address, one.Access, one.Arrival, one.IsOnline,
        one.Region, [.. one.Areas.Select(area => area.Key)]);

    /// <summary>What it says of itself, with what the calendar says of one field; the rest stays.</summary>
    public static EventProfile Profile(Event one, EntryFacts facts, EntryField field) => new(one.Kind,
        field == EntryField.Title ? facts.Title : one.Title, field == EntryField.Text ? facts.Lead : one.Lead, one.Level,
        field == EntryField.Text ? facts.About : one.About, one.Motto, one.Audience, one.Languages, one.Cost, one.Visibility,
        one.Addressees);
}
