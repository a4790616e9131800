using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.LivingTexts;

/// <summary>Two texts of the ARGE on pages of its members; one of them was changed, and nobody has looked yet.</summary>
internal sealed class LivingTextScene(DemoStage stage, CancellationToken cancel)
{
    private readonly DemoSheet sheet = DemoSheet.Read(typeof(LivingTextScene).Assembly, "netztexte");

    public static DemoScene Scene { get; } = new("Texte der Netzwerke", (db, cancel) => db.LivingTexts.AnyAsync(cancel),
        (stage, cancel) => new LivingTextScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        foreach (var row in sheet.Rows("Texte")) await Write(row);
        foreach (var row in sheet.Rows("Gezeigt")) await Show(row);
        foreach (var row in sheet.Rows("Neu")) Renew(row);
    }

    private async Task Write(DemoRow row)
    {
        var at = stage.Calendar.Moment(row[2]);
        var network = await stage.Db.Networks.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Name == row[0], cancel)
            ?? throw new Refusal($"Das Netzwerk {row[0].Quoted} fehlt.");
        stage.Db.LivingTexts.Add(LivingText.Write(network, new(row[1], sheet.Text($"Text {row[1]}")), null, at)).Entity.Offer(null, at);
    }

    private async Task Show(DemoRow row)
    {
        var alliance = await stage.Db.Alliances.FindBySlug(row[0], cancel) ?? throw new Refusal($"Das Bündnis {row[0].Quoted} fehlt.");
        stage.Db.ShownTexts.Add(ShownText.Show(Find(row[1]), alliance, 1, null, stage.Calendar.Moment("vor 30 Tagen")));
    }

    private void Renew(DemoRow row)
    {
        var text = Find(row[0]);
        text.Rewrite(new(text.Heading, sheet.Text($"Neuer Text {row[0]}")), row[1], null, stage.Calendar.Moment(row[2]));
        stage.Db.Add(text.Versions[^1]);
    }

    private LivingText Find(string heading) => stage.Db.LivingTexts.Local.First(one => one.Heading == heading);
}
