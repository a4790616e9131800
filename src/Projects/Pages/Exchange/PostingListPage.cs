using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A page of requests and offers that the address chooses; what cannot be read is left open.</summary>
internal abstract class PostingListPage(Db db, TimeProvider clock) : HousePage
{
    /// <summary>The database.</summary>
    protected Db Db { get; } = db;

    /// <summary>Today, in Berlin.</summary>
    protected DateOnly Today => clock.Today;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "art")]
    public string? KindCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    [BindProperty(SupportsGet = true, Name = "netzwerk")]
    public string? NetworkSlug { get; set; }

    /// <summary>The network whose members' entries are shown; null where those of all are.</summary>
    public Network? Network { get; private set; }

    /// <summary>What the address chooses of that which the reader may read and which stands now.</summary>
    protected async Task<IQueryable<Posting>> Chosen(Actor reader, CancellationToken cancel)
    {
        var postings = Db.Postings.VisibleTo(reader, Db).Standing(Today).Matching(Words);
        if (!string.IsNullOrEmpty(NetworkSlug)) Network = await Db.Networks.FindBySlug(NetworkSlug, cancel);
        if (Network is not null) postings = postings.OfNetwork(Network.Id, Db);
        if (AreaKey.TryParse(Land, out var land)) postings = postings.In(land.Land);
        if (Enum.TryParse<PostingKind>(KindCode, out var kind) && Enum.IsDefined(kind)) postings = postings.Where(one => one.Kind == kind);
        return string.IsNullOrEmpty(Field) ? postings : postings.WorkingOn(await Db.CodesFoundBy([Field], cancel));
    }
}
