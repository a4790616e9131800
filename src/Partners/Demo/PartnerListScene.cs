using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;

namespace Buendnisnetz.Partners;

/// <summary>A list of partners that the team in Konstanz has uploaded and not looked through yet.</summary>
internal static class PartnerListScene
{
    private const string File = "partner-herbst.csv";

    public static DemoScene Scene { get; } = new("Partner als Liste", (db, cancel) => db.EntryLists.AnyAsync(list => list.Name == File,
        cancel), Play);

    private static async Task Play(DemoStage stage, CancellationToken cancel)
    {
        var alliance = await stage.Db.Alliances.FirstOrDefaultAsync(one => one.Slug == "leben-im-landkreis-konstanz", cancel)
            ?? throw new Refusal("Das Bündnis „Leben im Landkreis Konstanz“ fehlt.");
        var sheet = DemoSheet.Read(typeof(PartnerListScene).Assembly, "partnerliste");
        List<string[]> rows = [.. sheet.Lines("Liste").Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
        var file = new CsvSheet(rows[0]);
        foreach (var row in rows.Skip(1)) file.Add(row);
        await stage.Db.PrepareList(PartnerListKind.Only, alliance.Id, File, file.ToBytes(), null, stage.Calendar.Moment("vor 2 Tagen"),
            cancel);
    }
}
