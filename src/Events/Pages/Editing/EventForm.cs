using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>What an event says of itself, as a form.</summary>
internal sealed class EventForm
{
    public EventKind Kind { get; set; } = EventKind.Exchange;

    [Required, StringLength(200, MinimumLength = 3)]
    public string? Title { get; set; }

    [StringLength(200)]
    public string? Motto { get; set; }

    [Required, StringLength(400)]
    public string? Lead { get; set; }

    [StringLength(20_000)]
    public string? About { get; set; }

    [StringLength(400)]
    public string? Audience { get; set; }

    public List<Addressees> Groups { get; set; } = [];

    public EventLevel Level { get; set; }

    [StringLength(200)]
    public string? Languages { get; set; }

    [StringLength(200)]
    public string? Cost { get; set; }

    public Visibility Visibility { get; set; }

    public static IEnumerable<SelectListItem> Kinds => EventKindWords.All.Select(kind => new SelectListItem(kind.Label, kind.ToString()));

    public static IEnumerable<SelectListItem> AllGroups =>
        AddresseesWords.All.Select(one => new SelectListItem(one.Words, one.ToString()));

    public static IEnumerable<SelectListItem> Levels =>
        EventLevelWords.All.Select(level => new SelectListItem(level.Label, level.ToString()));

    public static IEnumerable<SelectListItem> Visibilities =>
        Offered.Select(level => new SelectListItem(level.Label, level.ToString()));

    private static IReadOnlyList<Visibility> Offered { get; } = [Visibility.Public, Visibility.Community, Visibility.Near];

    public static EventForm Of(Event one) => new()
    {
        Kind = one.Kind,
        Title = one.Title,
        Motto = one.Motto,
        Lead = one.Lead,
        About = one.About,
        Audience = one.Audience,
        Groups = [.. one.Addressees.Each],
        Level = one.Level,
        Languages = one.Languages,
        Cost = one.Cost,
        Visibility = one.Visibility,
    };

    public EventProfile ToProfile() => new(Enum.IsDefined(Kind) ? Kind : EventKind.Other, Title!, Lead!,
        Enum.IsDefined(Level) ? Level : EventLevel.Local, About ?? "", Motto, Audience, Languages, Cost,
        Offered.Contains(Visibility) ? Visibility : Visibility.Public, AddresseesWords.Together(Groups));
}

/// <summary>When an event is, as a form.</summary>
internal sealed class TimeForm
{
    public FuzzyDate? On { get; set; }

    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    public DateOnly? LastDay { get; set; }

    public static TimeForm Of(Event one) => new() { On = one.On, From = one.From, Until = one.Until, LastDay = one.LastDay };

    public EventTime ToTime() => new(On, From, Until, LastDay);
}

/// <summary>Where an event is, as a form.</summary>
internal sealed class PlaceForm
{
    [StringLength(200)]
    public string? Venue { get; set; }

    [StringLength(300)]
    public string? Address { get; set; }

    [StringLength(2000)]
    public string? Arrival { get; set; }

    [StringLength(2000)]
    public string? Access { get; set; }

    public bool IsOnline { get; set; }

    [StringLength(120)]
    public string? Region { get; set; }

    public static PlaceForm Of(Event one) => new()
    {
        Venue = one.Venue,
        Address = one.Address,
        Arrival = one.Arrival,
        Access = one.Access,
        IsOnline = one.IsOnline,
        Region = one.Region,
    };
}
