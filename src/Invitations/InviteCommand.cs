using Buendnisnetz.Networks;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Invitations;

/// <summary>
/// Invites the people of a file from the console: <c>bin/buendnisnetz invite FILE [NETWORK]</c>. All or nobody: where one line has
/// something in its way, nothing is sent and the lines are named. The letters leave by the running house.
/// </summary>
internal static class InviteCommand
{
    private const int Told = 12;

    public static Command Word { get; } =
        new("invite", "FILE [NETWORK]", "Lädt die Menschen einer CSV-Liste ein (Bündnis;Rolle;Name;E-Mail).", Run);

    private static async Task<string> Run(IServiceProvider services, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var (db, at) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>().Now);
        Refusal.On(File.Exists(arguments[0]) ? null : $"Die Datei „{arguments[0]}“ gibt es nicht.");
        var network = arguments.Count > 1 ? await NetworkNamed(db, arguments[1], cancel) : (Guid?)null;
        var batch = await db.PrepareInvitations(network, Path.GetFileName(arguments[0]),
            await File.ReadAllBytesAsync(arguments[0], cancel), null, at, cancel);
        batch = await db.InvitationBatches.FirstAsync(one => one.Id == batch.Id, cancel);
        var lines = await DraftCheck.Of(db, batch, at, cancel);
        if (lines.Any(line => line.Stops && !line.Invitation.IsLeftOut)) await Refuse(db, batch, lines, cancel);
        await services.GetRequiredService<Launch>().Start(batch, lines, null, null, at, cancel);
        await db.SaveChangesAsync(cancel);
        var ready = lines.Where(line => line.IsReady).ToList();
        return $"{German.Count(ready.Count, "Einladung ist", "Einladungen sind")} auf dem Weg; der letzte Brief geht "
            + $"{ready.Max(line => line.Invitation.ScheduledAt)!.Value.At} hinaus.";
    }

    private static async Task<Guid> NetworkNamed(Db db, string name, CancellationToken cancel)
    {
        var networks = await db.Networks.Select(one => new { one.Id, one.Slug, one.Name }).ToListAsync(cancel);
        var found = networks.Find(one => one.Slug == name || Folding.Fold(one.Name) == Folding.Fold(name));
        var there = string.Join(", ", networks.Select(one => one.Slug).Order(StringComparer.Ordinal));
        Refusal.On(found is null ? $"Ein Netzwerk „{name}“ gibt es nicht. Es gibt: {there}." : null);
        return found!.Id;
    }

    private static async Task Refuse(Db db, InvitationBatch batch, IReadOnlyList<CheckedLine> lines, CancellationToken cancel)
    {
        var wrong = lines.Where(line => line.Stops && !line.Invitation.IsLeftOut).ToList();
        await db.InvitationBatches.Where(one => one.Id == batch.Id && one.StartedAt == null && one.PreparedBy == null)
            .ExecuteDeleteAsync(cancel);
        var told = wrong.Take(Told).Select(line => $"\n  Zeile {line.Invitation.Number}: {WhatStops(line)}");
        var more = wrong.Count > Told ? $"\n  und {wrong.Count - Told} weitere" : "";
        throw new Refusal($"Niemand wurde eingeladen. {German.Count(wrong.Count, "Zeile hat", "Zeilen haben")} "
            + $"Fehler:{string.Concat(told)}{more}");
    }

    private static string WhatStops(CheckedLine line) =>
        string.Join(" ", line.Findings.Where(finding => finding.Stops).Select(finding => finding.Sentence));
}
