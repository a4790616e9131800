namespace Buendnisnetz.Alliances.Pages;

/// <summary>The alliances on the home page: figures and map.</summary>
internal sealed record HomeAlliances(int Alliances, IReadOnlyList<AllianceDot> Dots)
{
    public static async Task<HomeAlliances> Load(Db db, CancellationToken cancel)
    {
        var dots = await db.Alliances.Living.ByName.AsDots.ToListAsync(cancel);
        return new(dots.Count, dots);
    }
}
