using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Territory;

/// <summary>A register that was uploaded and waits to be read.</summary>
internal sealed record RegisterToRead(Guid ImportId);

/// <summary>
/// Reads an uploaded register outside the request; the page shows how far it is. First it is compared and nothing is changed; once
/// somebody has agreed, it is brought in.
/// </summary>
internal sealed class ReadRegister(Db db, MunicipalityImport municipalities, IServiceScopeFactory scopes, TimeProvider clock)
    : Work<RegisterToRead>
{
    public override async Task Do(RegisterToRead payload, CancellationToken cancel)
    {
        var import = await db.RegisterImports.SingleOrDefaultAsync(one => one.Id == payload.ImportId, cancel);
        if (import is not { IsOpen: true, File: { } file }) return;
        try
        {
            if (import.AgreedAt is null) await Compare(import, MunicipalityImport.Unpack(file), cancel);
            else await municipalities.Run(import, MunicipalityImport.Unpack(file), (done, what) => Tell(import.Id, done, what), cancel);
        }
        catch (Refusal refusal) { import.Refuse(refusal.Message, clock.Now); }
    }

    /// <summary>Compared in a scope of its own, which ends without saving.</summary>
    private async Task Compare(RegisterImport import, byte[] bytes, CancellationToken cancel)
    {
        await Tell(import.Id, 5, "Die Datei wird gelesen.");
        var register = GV100AD.Read(bytes);
        await Tell(import.Id, 30, "Die Datei wird mit den gespeicherten Orten verglichen.");
        await using var scope = scopes.CreateAsyncScope();
        import.Compare(register, await RegisterComparison.Apply(scope.ServiceProvider.GetRequiredService<Db>(), register, cancel));
    }

    /// <summary>Written past the change that is being prepared, so that it can be read before that is saved.</summary>
    private Task<int> Tell(Guid id, int percent, string what) => db.RegisterImports.Where(import => import.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportState.Running).SetProperty(i => i.Percent, percent)
        .SetProperty(i => i.Sentence, what));
}
