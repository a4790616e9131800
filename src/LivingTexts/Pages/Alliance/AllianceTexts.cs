using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.LivingTexts.Pages;

/// <summary>The texts that the networks of an alliance offer, and those that stand on its page.</summary>
internal sealed class AllianceTextsModel : AllianceEditorPage
{
    /// <summary>What stands on its page, or stood there and went with its source in the last weeks.</summary>
    public IReadOnlyList<ShownText> Shown { get; private set; } = [];

    /// <summary>What is offered and does not stand there.</summary>
    public IReadOnlyList<LivingText> Offered { get; private set; } = [];

    private const int Weeks = 8;

    protected override async Task LoadMore()
    {
        var recently = Now.AddDays(-7 * Weeks);
        var (id, today) = (Alliance.Id, Now.BerlinDay);
        var all = await Db.ShownTexts.Where(one => one.AllianceId == id && (one.EndedAt == null
            || (one.Because != null && one.EndedAt > recently))).Include(one => one.Text!.Network).OrderBy(one => one.ShownAt)
            .ThenBy(one => one.Id).AsNoTracking().ToListAsync(Cancel);
        var standing = all.Where(one => one.EndedAt is null).Select(one => one.TextId).ToHashSet();
        Shown = [.. all.Where(one => one.EndedAt is null || !standing.Contains(one.TextId))];
        Offered = [.. (await Db.LivingTexts.OfferedOn(today).ForMember(id, today, Db).Include(one => one.Network)
            .OrderByDescending(one => one.ChangedAt).ThenBy(one => one.Id).Take(50).AsNoTracking().ToListAsync(Cancel))
            .Where(one => !standing.Contains(one.Id))];
    }

    public void OnGet() { }
}

/// <summary>
/// A page on which the team of an alliance decides about one text. It is found where it is offered to this alliance, or stands or stood on
/// its page; a foreign one is a 404.
/// </summary>
internal abstract class AllianceTextPage : AllianceEditorPage
{
    /// <summary>The version that whoever decides has read.</summary>
    [BindProperty]
    public int Number { get; set; }

    public LivingText Text { get; private set; } = null!;

    /// <summary>The text as it stands on the page, or stood there last; null where it never did.</summary>
    public ShownText? Shown { get; private set; }

    /// <summary>As it stands there now; null where it does not.</summary>
    public ShownText? Standing => Shown is { EndedAt: null } ? Shown : null;

    protected string TextPath => Alliance.TextPath(Text.Id);

    /// <summary>The lock of all who decide about one text: withdrawing and showing come one after the other.</summary>
    internal static string Turn(Guid text) => $"living text {text:N}";

    /// <summary>Whether this alliance can show it today.</summary>
    public bool IsOffered { get; private set; }

    protected override async Task LoadMore()
    {
        Shown = await FindShown();
        var texts = Db.LivingTexts.Include(one => one.Network).Include(one => one.Versions.OrderBy(version => version.Number))
            .AsSplitQuery();
        var found = await texts.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);
        IsOffered = found is not null && await Db.LivingTexts.OfferedOn(Now.BerlinDay).ForMember(Alliance.Id, Now.BerlinDay, Db)
            .AnyAsync(one => one.Id == found.Id, Cancel);
        if (found is not null && (IsOffered || Shown is not null)) Text = found;
    }

    private Task<ShownText?> FindShown() => Db.ShownTexts.Where(one => one.AllianceId == Alliance.Id && one.TextId == IdInAddress)
        .OrderBy(one => one.EndedAt == null ? 0 : 1).ThenByDescending(one => one.Id).FirstOrDefaultAsync(Cancel);

    /// <summary>Whether there is such a text for this alliance: asked first by every handler.</summary>
    protected bool IsThere => Text is not null;

    /// <summary>Decides in turn, with the text as it is at this moment; what stands in the way is said.</summary>
    protected async Task<IActionResult> Decide(Func<string> verb)
    {
        if (!IsThere) return NotFound();
        await using var turn = await Db.TakeLock(Turn(Text.Id), Cancel);
        await Db.Entry(Text).ReloadAsync(Cancel);
        Shown = await FindShown();
        if (Shown is not null) await Db.Entry(Shown).ReloadAsync(Cancel);
        string sentence;
        try { sentence = verb(); }
        catch (Refusal refusal) { sentence = refusal.Message; }
        var done = await SavedAt(sentence, TextPath);
        await turn.CommitAsync(Cancel);
        return done;
    }
}

/// <summary>One text: how it would look, or what has changed.</summary>
internal sealed class AllianceTextModel : AllianceTextPage
{
    /// <summary>What the source says newly, in its words; empty where nothing was said.</summary>
    public IEnumerable<string> News => Text.Versions.Where(version => version.Number > (Standing?.Seen ?? 0) && version.News.Length > 0)
        .Select(version => version.News);

    public IActionResult OnGet() => IsThere ? Page() : NotFound();
}
