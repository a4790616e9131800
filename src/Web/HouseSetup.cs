using System.Text.Encodings.Web;
using System.Text.Unicode;
using Buendnisnetz.Database;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace Buendnisnetz.Web;

/// <summary>Puts the house together: the modules, the database, the pages and what stands around them.</summary>
internal static class HouseSetup
{
    public static void AddHouse(this WebApplicationBuilder builder, IEnumerable<Module> modules)
    {
        var dataFolder = Path.GetFullPath(builder.Configuration["Data"] ?? "data");
        Directory.CreateDirectory(dataFolder);
        builder.Services.AddModules(modules);
        builder.Services.AddDatabase(builder.Configuration, dataFolder);
        builder.Services.AddPlatform(builder.Configuration, dataFolder);
        builder.Services.AddPages();
    }

    public static void UseHouse(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(German.Culture),
            SupportedCultures = [German.Culture],
            SupportedUICultures = [German.Culture],
            RequestCultureProviders = [],
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets();
        app.MapPictures();
        app.MapRazorPages().WithStaticAssets();
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddAuthorization();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages();
    }
}
