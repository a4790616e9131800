using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Networks;

namespace Buendnisnetz.LivingTexts.Pages;

/// <summary>What a text says, as a form.</summary>
internal sealed class TextForm
{
    [Required(ErrorMessage = "Bitte geben Sie eine Überschrift ein."), StringLength(150)]
    public string? Heading { get; set; }

    [Required(ErrorMessage = "Bitte schreiben Sie den Text."), StringLength(LivingWording.MostLetters)]
    public string? Words { get; set; }

    public DateOnly? ValidUntil { get; set; }

    public LivingWording ToWording() => new(Heading ?? "", Words ?? "", ValidUntil);
}

/// <summary>The office begins a text for its members.</summary>
internal sealed class BeginTextModel : NounPage<Network>
{
    [BindProperty]
    public TextForm Form { get; set; } = new();

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override bool KeepsDraft => true;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    protected override IActionResult? Detour()
    {
        if (LivingText.ObstacleTo(Noun) is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Noun.TextsPath);
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        var wording = Form.ToWording();
        Check("Form.", wording.Objections(Now));
        if (!ModelState.IsValid) return Again();
        var made = Db.LivingTexts.Add(LivingText.Write(Noun, wording, Me.PersonId, Now)).Entity;
        return await Saved("Der Text ist gespeichert. Noch sieht ihn nur die Geschäftsstelle.", Noun.TextPath(made.Id));
    }
}

/// <summary>The office writes a text anew; what members show already they take over or not.</summary>
internal sealed class EditTextModel : OfficeTextPage
{
    [BindProperty]
    public TextForm Form { get; set; } = new();

    [BindProperty, StringLength(500)]
    public string? News { get; set; }

    protected override bool KeepsDraft => true;

    protected override object? Stored => Shown();

    protected override IActionResult? Detour()
    {
        if (Text.ObstacleToChange() is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Network.TextPath(Text.Id));
    }

    public void OnGet()
    {
        ModelState.Clear();
        Form = Shown();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var wording = Form.ToWording();
        Check("Form.", wording.Objections(Now));
        if (!ModelState.IsValid) return Again();
        if (Text.ObstacleToRewriting(wording, News) is { } obstacle) return Again(nameof(News), obstacle);
        var isNew = Text.IsNewTo(wording);
        var before = Text.Versions.Count;
        Text.Rewrite(wording, News, Me.PersonId, Now);
        if (Text.Versions.Count > before) Db.Add(Text.Versions[^1]);
        return await Saved(!isNew ? "Gespeichert." : Text.OfferedAt is null ? "Der Text ist gespeichert."
            : "Der Text ist geändert. Die Bündnisse, die ihn zeigen, erfahren es und entscheiden selbst.");
    }

    private TextForm Shown() => new() { Heading = Text.Heading, Words = Text.Words, ValidUntil = Text.ValidUntil };
}

/// <summary>The office takes a text off all pages.</summary>
internal sealed class WithdrawTextModel : OfficeTextPage
{
    [BindProperty, StringLength(1000)]
    public string? Because { get; set; }

    /// <summary>On how many pages it stands now.</summary>
    public int Pages { get; private set; }

    protected override IActionResult? Detour() => Text.EndedAt is null ? null : Redirect(Network.TextPath(Text.Id));

    protected override async Task LoadMore() =>
        Pages = await Db.ShownTexts.Following.CountAsync(one => one.TextId == Text.Id, Cancel);

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (string.IsNullOrWhiteSpace(Because)) return Again(nameof(Because), "Bitte sagen Sie, warum. Die Bündnisse lesen das.");
        await using var turn = await Db.TakeLock(AllianceTextPage.Turn(Text.Id), Cancel);
        await Db.Entry(Text).ReloadAsync(Cancel);
        if (Text.EndedAt is null) Text.Withdraw(Because, Me.PersonId, Now);
        var done = await Saved("Der Text ist zurückgezogen und steht auf keiner Seite mehr.");
        await turn.CommitAsync(Cancel);
        return done;
    }
}
