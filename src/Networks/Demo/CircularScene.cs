using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>A letter of an office to all its members: most have arrived, one came back.</summary>
internal static class CircularScene
{
    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Rundbriefe", (db, cancel) => db.Circulars.AnyAsync(cancel), Play);

    private static async Task Play(DemoStage stage, CancellationToken cancel)
    {
        foreach (var sheet in DemoSheet.Of(typeof(CircularScene).Assembly))
            foreach (var row in sheet.Rows("Rundbrief"))
                await Send(stage, sheet, row[0], stage.Calendar.Moment(row[1]), cancel);
    }

    private static async Task Send(DemoStage stage, DemoSheet sheet, string subject, DateTimeOffset at, CancellationToken cancel)
    {
        var name = sheet.Lines("").First();
        var network = await stage.Db.Networks.FirstOrDefaultAsync(one => one.Name == name, cancel)
            ?? throw new Refusal($"Das Netzwerk „{name}“ fehlt.");
        var office = await stage.Db.Seats.Of(NetworkSeats.Place, network.Id).Select(seat => seat.PersonId).FirstOrDefaultAsync(cancel);
        var desk = await stage.Db.DeskOf(network.Id, at, cancel);
        var reach = await CircularReach.Of(stage.Db, DeskFilter.All([])[0], desk.Members, deputiesToo: false, cancel);
        var circular = stage.Db.Circulars.Add(Circular.Send(network, new(subject, sheet.Text("Rundbrief-Text")), reach, office, at)).Entity;
        foreach (var copy in circular.Copies) copy.Write(Guid.CreateVersion7(), at.AddMinutes(1));
        foreach (var copy in circular.Copies.Skip(1)) copy.WasDelivered(at.AddMinutes(2));
        circular.Copies[0].CameBack("Diese Adresse gibt es dort nicht.", at.AddMinutes(3));
    }
}
