using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Territory;

/// <summary>Länder, Kreise, Gemeinden and postal codes: where an alliance is at home and what a place belongs to.</summary>
public sealed class TerritoryModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module
            .Converts(AreaMapping.Convert)
            .Maps(AreaMapping.Map)
            .Contributes(new StarterData(InitialAreas.Store))
            .Contributes(new FoldedKey(typeof(Area), nameof(Area.SortKey), nameof(Area.Name)))
            .HandlesJob<RegisterToRead, ReadRegister>("RegisterToRead", Priority.Bulk, called: "Gemeindeverzeichnis einlesen")
            .Contributes(OfficeScene.Scene)
            .Contributes(new SetupStep(20, "Gemeindeverzeichnis einspielen", "Dann findet jede Familie ihre Gemeinde.",
                TerritoryPaths.Areas, (db, cancel) => db.RegisterImports.AnyAsync(import => import.State == ImportState.Done, cancel)))
            .Shows(new MenuItem(Menu.Administration, "Gebiete", TerritoryPaths.Areas,
            Hint: "Das amtliche Gemeindeverzeichnis einspielen"))
            .Contributes(new Command("compare-municipalities", "FILE", "Sagt, was das amtliche Gemeindeverzeichnis ändern würde.",
            RegisterCommands.Compare))
            .Contributes(new Command("import-municipalities", "FILE", "Spielt das amtliche Gemeindeverzeichnis (GV100AD) ein.",
            RegisterCommands.Import))
            .Contributes(PersonalData.Of<RegisterImport>("Gemeindeverzeichnisse, die Sie eingespielt haben", import => import.By,
                import => [("Datei", import.FileName), ("Wann", import.At.LongMoment)], OnErasure.Forget))
            .Contributes(new ProcessingActivity("Pflege des Gemeindeverzeichnisses",
            "Es ist nachvollziehbar, welches amtliche Verzeichnis gilt und wer es eingespielt hat.", ProcessingActivity.CommonTask,
                "Administration", "Kennung der Person, Dateiname, Zeitpunkt", typeof(RegisterImport))
            { Readers = "Die Administration.", Kept = "Bleibt; mit dem Konto verschwindet, wer es war." })
            .Contributes(OpenData.Register);
        foreach (var source in OpenData.Sources) module.Contributes(source);
        module.Services.AddScoped<PlaceFinder>().AddScoped<MunicipalityImport>();
    }
}
