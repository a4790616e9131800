using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What somebody who begins a project says to a finding.</summary>
public sealed class OverlapAnswer
{
    /// <summary>Agree on who does what: a letter is written.</summary>
    public const string Coordinate = "abstimmen";

    /// <summary>Begin it nevertheless, for a reason.</summary>
    public const string Anyway = "neu";

    /// <summary>The answers to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Choices { get; } =
        [new("Abstimmen: den anderen schreiben", Coordinate), new("Trotzdem neu beginnen", Anyway)];

    /// <summary>The project that was found.</summary>
    public Guid Id { get; set; }

    /// <summary>What was chosen.</summary>
    [StringLength(20)]
    public string? Choice { get; set; }

    /// <summary>What shall be agreed, or why it needs both.</summary>
    [StringLength(1000)]
    public string? Because { get; set; }

    /// <summary>Why it is no answer yet; null where it is one.</summary>
    internal string? Obstacle => Choice is not (Coordinate or Anyway) ? "Bitte wählen Sie: abstimmen oder trotzdem neu beginnen."
        : !string.IsNullOrWhiteSpace(Because) ? null
        : Choice == Coordinate ? "Bitte schreiben Sie in einem Satz, was Sie abstimmen möchten."
        : "Bitte sagen Sie in einem Satz, warum es beides braucht.";
}

/// <summary>What was found about what somebody types, in a page or below the form.</summary>
/// <param name="Found">The projects, the most alike first.</param>
/// <param name="Alliance">For which alliance it is typed.</param>
/// <param name="Said">Whether enough was typed to look.</param>
/// <param name="IsRefused">Whether somebody has looked too often in this minute.</param>
internal sealed record OverlapView(IReadOnlyList<Finding> Found, Guid Alliance, bool Said, bool IsRefused = false)
{
    /// <summary>What others do, and what the alliance does itself.</summary>
    public ILookup<bool, Finding> ByOwn => Found.ToLookup(found => found.IsOwnOf(Alliance));
}
