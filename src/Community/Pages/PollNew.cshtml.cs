using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Community.Pages;

/// <summary>A poll is asked in a thread, by who began it or by the office.</summary>
internal sealed class PollNewModel(PollDesk desk) : ThreadPage
{
    [BindProperty, Required, StringLength(300)]
    public string? Question { get; set; }

    [BindProperty, Required, StringLength(3000)]
    public string? Answers { get; set; }

    [BindProperty]
    public bool TakesSeveral { get; set; }

    [BindProperty, Required]
    public DateOnly? EndsOn { get; set; }

    protected override bool MayUse => IsOffice || (Noun.StartedBy is { } asker && asker == Me.PersonId);

    protected override bool KeepsDraft => true;

    public void OnGet() => EndsOn = Now.BerlinDay.AddDays(14);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        List<string> answers = [.. Answers!.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        return await desk.Ask(Noun, new(Question!, answers, TakesSeveral, EndsOn!.Value), Me.PersonId, Now, Cancel) is { } obstacle
            ? Again("", obstacle) : await Saved("Die Umfrage läuft.", Noun.Path);
    }
}
