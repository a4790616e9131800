namespace Buendnisnetz.Territory.Pages;

/// <summary>What was compared is not brought in.</summary>
internal sealed class RegisterDiscardModel(Db db, TimeProvider clock) : RegisterDecisionPage(db)
{
    protected override string Decide(RegisterImport import)
    {
        import.Discard(clock.Now);
        return "Die Datei ist verworfen. Es wurde nichts geändert.";
    }
}
