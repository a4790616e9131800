using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A circular that was sent: its text, and how each of its letters fared. Seeing the names is noted.</summary>
internal sealed class CircularShownModel : NetworkOfficePage
{
    public Circular Circular { get; private set; } = null!;

    public IReadOnlyList<SentCopy> Copies { get; private set; } = [];

    /// <summary>Who sent it, by name; null where nobody knows any more.</summary>
    public string? Sender { get; private set; }

    /// <summary>How many letters stand where.</summary>
    public IEnumerable<(CopyState State, int Count)> Counts =>
        Copies.CountBy(copy => copy.State).OrderBy(one => one.Key).Select(one => (one.Key, one.Value));

    protected override async Task<Network?> Find()
    {
        if (await base.Find() is not { } network) return null;
        var found = await Db.Circulars.AsNoTracking()
            .FirstOrDefaultAsync(one => one.NetworkId == network.Id && one.Id == IdInAddress, Cancel);
        if (found is null) return null;
        Circular = found;
        return network;
    }

    protected override async Task LoadMore()
    {
        Copies = await SentCopy.Of(Db, Circular, Cancel);
        Sender = await Db.People.Where(person => person.Id == Circular.SentBy).Select(person => person.Name).FirstOrDefaultAsync(Cancel);
    }

    public async Task OnGetAsync()
    {
        await Db.NoteAccessToList(Me, $"Rundbrief {Circular.Subject.Quoted} ({Network.Name}): "
            + $"{German.Count(Copies.Count, "Person", "Personen")}", Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    }
}
