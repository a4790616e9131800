using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Partners.Pages;

/// <summary>The mailboxes that are missing, all on one page; a field that stays empty changes nothing.</summary>
internal sealed class PartnerMailboxesModel : AllianceEditorPage
{
    [BindProperty]
    public List<MailboxForm> Entries { get; set; } = [];

    /// <summary>The partners who can be told nothing yet.</summary>
    public IReadOnlyList<Partnership> Unknown => [.. Alliance.ActivePartnerships.Where(partner => partner.Email is null)
        .OrderBy(partner => partner.SortKey, StringComparer.Ordinal)];

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForJoining;

    protected override Task LoadMore()
    {
        foreach (var partner in Unknown.Where(partner => Entries.TrueForAll(entry => entry.Id != partner.Id)))
            Entries.Add(MailboxForm.Of(partner));
        return Task.CompletedTask;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var given = Unknown.Join(Entries.Where(entry => entry.Email is { Length: > 0 }), partner => partner.Id, entry => entry.Id,
            (partner, entry) => (partner, entry.Email)).ToList();
        foreach (var (partner, email) in given) Alliance.NoteMailbox(partner, email, Me.PersonId, Now);
        return await Saved($"{German.Count(given.Count, "Postfach ist", "Postfächer sind")} eingetragen.", "partner-liste");
    }

    /// <summary>How a partner is called here; empty for one who has left meanwhile.</summary>
    public string NameOf(Guid id) => Alliance.ActivePartnerships.FirstOrDefault(partner => partner.Id == id)?.Name ?? "";
}

/// <summary>The mailbox of one partner.</summary>
internal sealed class MailboxForm
{
    public Guid Id { get; set; }

    [EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    /// <summary>The office of an organisation is proposed where it is known.</summary>
    public static MailboxForm Of(Partnership partner) =>
        new() { Id = partner.Id, Email = partner.Organisation?.Mailbox is { Length: > 0 } office ? office : null };
}
