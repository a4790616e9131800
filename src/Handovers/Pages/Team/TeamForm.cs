using Buendnisnetz.Alliances;
using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A new seat as a form.</summary>
internal sealed class TeamForm
{
    [Required, PersonName]
    public string? Name { get; set; }

    [Required, EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    public SeatRole Role { get; set; } = AllianceSeats.Editor;

    public static string Label(SeatRole role) => role == AllianceSeats.Coordinator
        ? "Koordination: leitet das Bündnis und vergibt Zugänge"
        : role == AllianceSeats.Deputy
        ? "Stellvertretung: darf alles, was die Koordination darf"
        : "Redaktion: pflegt Seite, Partner und Neuigkeiten";
}
