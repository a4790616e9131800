namespace Buendnisnetz.Organisations;

/// <summary>The organisations of the demo, in the words of its scenes.</summary>
public static class DemoOrganisations
{
    extension(DemoStage stage)
    {
        /// <summary>Whoever bears this name already; otherwise entered with what the sheet says of it: "kategorie, Ort".</summary>
        public async Task<Organisation> Organisation(string name, string facts, DateTimeOffset at, CancellationToken cancel)
        {
            var (category, town) = facts.Split(", ") is [var first, var second] ? (first, second) : (facts, "");
            return stage.Db.Organisations.Local.FirstOrDefault(one => one.Name == name)
                ?? await stage.Db.Organisations.FirstOrDefaultAsync(one => one.Name == name, cancel)
                ?? await stage.Db.EnterOrganisation(name, new OrganisationFacts(category, town), null, at, cancel);
        }
    }
}
