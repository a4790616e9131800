using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A new seat as a form.</summary>
internal sealed class TeamForm
{
    [Required, StringLength(Person.MaxNameLength, MinimumLength = 2)]
    public string? Name { get; set; }

    [Required, EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    public SeatRole Role { get; set; } = SeatRole.Editor;

    public static string Label(SeatRole role) => role switch
    {
        SeatRole.Coordinator => "Koordination: leitet das Bündnis und vergibt Zugänge",
        SeatRole.Deputy => "Stellvertretung: darf alles, was die Koordination darf",
        _ => "Redaktion: pflegt Seite, Partner und Nachrichten",
    };
}
