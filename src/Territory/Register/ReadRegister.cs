namespace Buendnisnetz.Territory;

/// <summary>A register that was uploaded and waits to be read.</summary>
internal sealed record RegisterToRead(Guid ImportId);

/// <summary>Reads an uploaded register outside the request; the page shows how far it is.</summary>
internal sealed class ReadRegister(Db db, MunicipalityImport municipalities, TimeProvider clock) : Work<RegisterToRead>
{
    public override async Task Do(RegisterToRead payload, CancellationToken cancel)
    {
        var import = await db.RegisterImports.SingleOrDefaultAsync(one => one.Id == payload.ImportId, cancel);
        if (import is not { IsOpen: true, File: { } file }) return;
        try
        {
            await municipalities.Run(import, MunicipalityImport.Unpack(file), (percent, what) => Tell(import.Id, percent, what),
            cancel);
        }
        catch (Refusal refusal) { import.Refuse(refusal.Message, clock.Now); }
    }

    /// <summary>Written past the change that is being prepared, so that it can be read before that is saved.</summary>
    private Task<int> Tell(Guid id, int percent, string what) => db.RegisterImports.Where(import => import.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportState.Running).SetProperty(i => i.Percent, percent)
        .SetProperty(i => i.Sentence, what));
}
