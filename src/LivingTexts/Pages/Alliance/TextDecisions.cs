namespace Buendnisnetz.LivingTexts.Pages;

/// <summary>The team shows a text on its page, or takes over what is new in it.</summary>
internal sealed class TakeTextModel : AllianceTextPage
{
    public IActionResult OnGet() => IsThere ? Redirect(TextPath) : NotFound();

    public Task<IActionResult> OnPostAsync() => Decide(() =>
    {
        Refusal.On(IsOffered ? null : "Dieser Text wird Ihrem Bündnis nicht mehr angeboten.");
        if (Standing is { } shown) shown.TakeOver(Text, Alliance, Number, Me.PersonId, Now);
        else Db.ShownTexts.Add(ShownText.Show(Text, Alliance, Number, Me.PersonId, Now));
        return "Der Text steht so auf Ihrer Seite.";
    });
}

/// <summary>The team stays with what it shows.</summary>
internal sealed class KeepTextModel : AllianceTextPage
{
    public IActionResult OnGet() => IsThere ? Redirect(TextPath) : NotFound();

    public Task<IActionResult> OnPostAsync() => Decide(() =>
    {
        if (Standing is null) return "Dieser Text steht nicht auf Ihrer Seite.";
        Standing.Keep(Text, Alliance, Number, Me.PersonId, Now);
        return "Es bleibt bei Ihrer Fassung. Von der nächsten Änderung hören Sie wieder.";
    });
}

/// <summary>The team goes on with a text as its own.</summary>
internal sealed class DetachTextModel : AllianceTextPage
{
    public IActionResult OnGet() => IsThere ? Redirect(TextPath) : NotFound();

    public Task<IActionResult> OnPostAsync() => Decide(() =>
    {
        if (Standing is null) return "Dieser Text steht nicht auf Ihrer Seite.";
        Standing.Detach(Me.PersonId, Now);
        return "Das ist jetzt Ihr eigener Text. Woher er kommt, bleibt darunter stehen.";
    });
}

/// <summary>The team takes a text off its page.</summary>
internal sealed class RemoveTextModel : AllianceTextPage
{
    public IActionResult OnGet() => IsThere ? Redirect(TextPath) : NotFound();

    public Task<IActionResult> OnPostAsync() => Decide(() =>
    {
        Standing?.Remove(Me.PersonId, Now);
        return "Der Text steht nicht mehr auf Ihrer Seite.";
    });
}

/// <summary>The team writes its own text anew.</summary>
internal sealed class OwnTextModel : AllianceTextPage
{
    [BindProperty]
    public TextForm Form { get; set; } = new();

    protected override bool KeepsDraft => true;

    protected override object? Stored => Standing is null ? null : AsForm();

    public IActionResult OnGet()
    {
        if (!IsThere) return NotFound();
        if (Standing is null || Standing.ObstacleToRewriting() is not null) return Redirect(TextPath);
        ModelState.Clear();
        Form = AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsThere) return NotFound();
        if (Standing is null || Standing.ObstacleToRewriting() is not null) return Redirect(TextPath);
        Check("Form.", Form.ToWording().Objections(Now));
        if (!ModelState.IsValid) return Again();
        Standing.Rewrite(Form.ToWording(), Me.PersonId, Now);
        return await SavedAt("Ihr Text ist gespeichert.", TextPath);
    }

    private TextForm AsForm() => new() { Heading = Standing!.Heading, Words = Standing.Words };
}
