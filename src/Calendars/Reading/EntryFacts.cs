using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>What an entry of a foreign calendar says, in the words in which an event keeps it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Day">The day it begins.</param>
/// <param name="From">When it begins on that day.</param>
/// <param name="Until">When it ends.</param>
/// <param name="LastDay">Its last day, where it takes several.</param>
/// <param name="Venue">The house.</param>
/// <param name="Address">Street, postal code and town.</param>
/// <param name="Lead">What it is about, in a sentence or two.</param>
/// <param name="About">What one wants to know besides, as Markdown.</param>
/// <param name="Link">Where the original is.</param>
public sealed record EntryFacts(
    string Title, DateOnly Day, TimeOnly? From, TimeOnly? Until, DateOnly? LastDay, string? Venue, string? Address, string Lead,
    string About, string? Link)
{
    /// <summary>When it is.</summary>
    public EventTime ToTime() => new(FuzzyDate.OfDay(Day), From, Until, LastDay);

    /// <summary>Where it is, in a line; empty where it says nothing.</summary>
    public string Where() => string.Join(", ", new[] { Venue, Address }.OfType<string>());

    /// <summary>What a field of it says, for people; equal texts are equal facts.</summary>
    public string Of(EntryField field) => field switch
    {
        EntryField.Title => Title,
        EntryField.Time => ToTime().ToString(),
        EntryField.Place => Where(),
        _ => $"{Lead}\n\n{About}".Trim(),
    };

    /// <summary>What a field of an event says, for people.</summary>
    public static string Of(Event one, EntryField field) => field switch
    {
        EntryField.Title => one.Title,
        EntryField.Time => one.Time.ToString(),
        EntryField.Place => string.Join(", ", new[] { one.Venue, one.Address }.OfType<string>()),
        _ => $"{one.Lead}\n\n{one.About}".Trim(),
    };
}

/// <summary>A part of an entry that is kept or followed by itself.</summary>
public enum EntryField
{
    /// <summary>What it is called.</summary>
    Title = 0,

    /// <summary>When it is.</summary>
    Time = 1,

    /// <summary>Where it is.</summary>
    Place = 2,

    /// <summary>What it is about.</summary>
    Text = 3,
}

/// <summary>Parts of entries in words.</summary>
public static class EntryFieldWords
{
    /// <summary>Every part, in the order of the page.</summary>
    public static IReadOnlyList<EntryField> All { get; } = Enum.GetValues<EntryField>();

    extension(EntryField part)
    {
        /// <summary>The German word.</summary>
        public string Label => part switch
        {
            EntryField.Title => "Titel",
            EntryField.Time => "Termin",
            EntryField.Place => "Ort",
            _ => "Beschreibung",
        };
    }
}
