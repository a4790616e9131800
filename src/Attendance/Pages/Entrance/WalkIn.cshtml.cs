using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>Somebody comes who has not registered. Where all places are taken, the page says so and the team decides.</summary>
internal sealed class WalkInModel(EntranceDesk desk) : EntrancePage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie den Namen an."), PersonName]
    public string? Name { get; set; }

    [BindProperty, StringLength(200)]
    public string? Organisation { get; set; }

    [BindProperty, StringLength(200)]
    [EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.")]
    public string? Email { get; set; }

    [BindProperty]
    public bool AllTheSame { get; set; }

    /// <summary>Whether the team has to say that it lets in one more than there are places.</summary>
    public bool IsFull { get; private set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Closed is { } closed) ModelState.AddModelError("", closed);
        if (!ModelState.IsValid) return Again();
        var answer = await desk.Note(Event, Noted(EntranceVerb.WalkIn) with
        {
            Person = new(Name!, Email ?? "", Organisation),
            IsForced = AllTheSame,
        }, Now, Cancel);
        if (answer.IsIn) return Said(answer);
        IsFull = answer.Arrival.Outcome == ArrivalOutcome.Full;
        return Again("", IsFull ? "Alle Plätze sind vergeben. Wenn noch Platz im Raum ist, können Sie die Person trotzdem einlassen."
            : answer.Sentence);
    }
}
