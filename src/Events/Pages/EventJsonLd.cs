using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Buendnisnetz.Events.Pages;

/// <summary>An event for machines (schema.org, Event).</summary>
internal static class EventJsonLd
{
    public static string Of(Programme programme, Site site, DateTimeOffset now)
    {
        var one = programme.Event;
        if (one.Time.Day is null) return "{}";
        return new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Event",
            ["name"] = one.Title,
            ["description"] = one.Lead,
            ["url"] = site.Link(one.Path),
            ["startDate"] = Moment(one.Time.Day.Value, one.Time.From, one.BeginsAt),
            ["endDate"] = Moment(one.Time.End!.Value, one.Time.Until, one.EndsAt),
            ["eventStatus"] = $"https://schema.org/{Status(one.StateAt(now))}",
            ["eventAttendanceMode"] = $"https://schema.org/{Mode(one)}EventAttendanceMode",
            ["location"] = Place(one, site),
            ["organizer"] = new JsonArray([.. one.Of(EventRole.Organiser).Select(who =>
                new JsonObject { ["@type"] = "Organization", ["name"] = who.Name })]),
            ["subEvent"] = new JsonArray([.. programme.Items.Where(item => item.Kind.HasContent).Select(item => Part(item, one, site))]),
        }.ToJsonString(JsonSerializerOptions.Web);
    }

    private static JsonObject Part(Session item, Event one, Site site) => new()
    {
        ["@type"] = "Event",
        ["name"] = item.Title,
        ["url"] = site.Link(one.PathOf(item)),
        ["startDate"] = Moment(item.Day, item.From, item.BeginsAt),
        ["endDate"] = Moment(item.Day, item.Until, item.EndsAt),
        ["location"] = item.Room is { } room && one.Where is { } house
            ? new JsonObject { ["@type"] = "Place", ["name"] = $"{room}, {house}" } : Place(one, site),
        ["eventStatus"] = $"https://schema.org/{(item.IsDropped ? "EventCancelled" : "EventScheduled")}",
        ["performer"] = new JsonArray([.. item.Speakers.Select(who => new JsonObject { ["@type"] = "Person", ["name"] = who.Name })]),
    };

    private static string Moment(DateOnly day, TimeOnly? time, DateTimeOffset moment) =>
        time is null ? FuzzyDate.OfDay(day).ToIso() : TimeZoneInfo.ConvertTime(moment, German.Berlin).ToString("yyyy-MM-dd'T'HH:mm:sszzz",
            CultureInfo.InvariantCulture);

    private static string Status(EventState state) => state switch
    {
        EventState.Cancelled => "EventCancelled",
        EventState.Postponed => "EventPostponed",
        _ => "EventScheduled",
    };

    private static string Mode(Event one) => !one.IsOnline ? "Offline" : one.Venue is null && one.Address is null ? "Online" : "Mixed";

    private static JsonObject Place(Event one, Site site) => one.Venue is null && one.Address is null
        ? new() { ["@type"] = "VirtualLocation", ["url"] = site.Link(one.Path) }
        : new() { ["@type"] = "Place", ["name"] = one.Venue ?? one.Address, ["address"] = one.Address ?? one.Venue };
}
