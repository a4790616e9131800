using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks.Pages;

/// <summary>
/// The office writes to those who lead the alliances it has chosen: said before whom it reaches, shown as it will be read.
/// </summary>
internal sealed class CircularModel : DeskPage
{
    private CircularLetter letter = null!;

    [BindProperty, Required(ErrorMessage = "Bitte schreiben Sie einen Betreff."), StringLength(Circular.MaxSubject)]
    public string? Subject { get; set; }

    [BindProperty, Required(ErrorMessage = "Bitte schreiben Sie einen Text."), StringLength(Circular.MaxText)]
    public string? Text { get; set; }

    /// <summary>Whether the deputies get it, too, where the coordination is there.</summary>
    [BindProperty]
    public bool DeputiesToo { get; set; }

    /// <summary>Whether the letter is only to be seen.</summary>
    [BindProperty(Name = "vorschau")]
    public bool IsPreview { get; set; }

    public CircularReach Reach { get; private set; } = null!;

    /// <summary>The letter as its first reader will get it; null while nothing is written or nobody reads.</summary>
    public Letter? Sample { get; private set; }

    /// <summary>The mailbox that an answer reaches.</summary>
    public string? AnswersTo => letter.AnswersTo;

    public int SentToday { get; private set; }

    public string? Obstacle => Circular.ObstacleToSending(Reach, SentToday);

    /// <summary>The choice in words: "alle Bündnisse", "in kreativer Pause".</summary>
    public string Choice => Chosen.Label;

    public string Back => AboutTheChoice("schreibtisch");

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        SentToday = await Db.CircularsToday(Network.Id, Now, Cancel);
        letter = await CircularLetter.Of(Db, Network, Me.PersonId, Said, Cancel);
    }

    /// <summary>Shows whom it reaches; whose address is doubtful is named, and that is noted (DS-12).</summary>
    public async Task OnGetAsync()
    {
        await Look();
        if (Reach.Doubtful.Count == 0) return;
        await Db.NoteAccessToList(Me, $"Zurückgekommene E-Mails im Netzwerk {Network.Name.Quoted}", Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Look();
        if (!ModelState.IsValid) return Again();
        if (IsPreview) return Preview();
        if (Obstacle is { } obstacle) return Again("", obstacle);
        var sent = Db.Circulars.Add(Circular.Send(Network, Said, Reach, Me.PersonId, Now)).Entity;
        return await Saved($"{Reach.Sentence} Er ist auf dem Weg.", $"rundbriefe/{sent.Id}");
    }

    private CircularText Said => new(Subject ?? "", Text ?? "");

    private async Task Look() => Reach = await CircularReach.Of(Db, Chosen, All, DeputiesToo, Cancel);

    private PageResult Preview()
    {
        if (Reach.Readers is not [var first, ..]) return Page();
        var names = All.ToDictionary(member => member.AllianceId, member => member.Name);
        Sample = letter.To(first.Name, first.Email,
            first.Seats.Select(seat => new CircularTask(seat.Coordinates, names[seat.AllianceId])));
        return Page();
    }
}
