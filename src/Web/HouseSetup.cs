using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Buendnisnetz.Database;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Buendnisnetz.Web;

/// <summary>Puts the house together: the modules, the database, the pages and what stands around them.</summary>
internal static class HouseSetup
{
    public static void AddHouse(this WebApplicationBuilder builder, IEnumerable<Module> modules)
    {
        var dataFolder = Path.GetFullPath(builder.Configuration["Data"] ?? "data");
        OwnerOnly.Folder(dataFolder);
        builder.WebHost.UseStaticWebAssets(); // The modules' own style sheets, where the house runs from its build and was not published.
        builder.Services.AddModules(modules);
        builder.Services.AddDatabase(builder.Configuration, dataFolder);
        builder.Services.AddPlatform(builder.Configuration, dataFolder);
        builder.Services.AddPages();
        builder.Services.AddRateLimits(builder.Configuration);
        builder.Services.AddKeptPages();
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.AddUploadLimit();
        builder.AddLogs();
        builder.Services.AddSingleton<ProxyDoubt>();
        builder.AddTelemetry();
    }

    public static void UseHouse(this WebApplication app)
    {
        app.UseProxy();
        app.UseKeptPages();
        app.UseSafeHeaders();
        app.UseRouting();
        app.UseKeyAddresses();
        app.UseKeeping();
        app.UseResponseCompression();
        app.UseMiddleware<ErrorPages>();
        app.UseUploadLimit();
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(German.Culture),
            SupportedCultures = [German.Culture],
            SupportedUICultures = [German.Culture],
            RequestCultureProviders = [],
        });
        app.UseRouting(); // Once more, for error pages.
        app.UseAuthentication();
        app.UsePersonalPages();
        app.UseAuthorization();
        app.UseDoor();
        app.UseRateLimiter();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapPictures();
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>Builds the model of the database while the pages are mapped: the two take the longest of a start.</summary>
    public static Task ThinkOutModel(this WebApplication app) => Task.Run(async () =>
    {
        await using var scope = app.Services.CreateAsyncScope();
        _ = scope.ServiceProvider.GetRequiredService<Db>().Model;
    });

    private static void AddPages(this IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddAuthorization();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages();
        services.AddOptions<RazorPagesOptions>().Configure<Faults>((options, faults) =>
            options.Conventions.ConfigureFilter(new RefusalPages(faults)));
        services.Configure<MvcOptions>(options =>
        {
            GermanForms.Speak(options.ModelBindingMessageProvider);
            options.ModelMetadataDetailsProviders.Add(new GermanForms());
            options.ModelMetadataDetailsProviders.Add(new EmptyText());
            options.ModelBinderProviders.Insert(0, new TypedText());
            options.Filters.Add(new KnownMethods());
            options.Filters.Add(new EncodedRedirects());
            options.Filters.Add(new SentOnce());
            options.Filters.Add(new BroughtBack());
        });
        services.AddTokens();
    }

    private static void AddTokens(this IServiceCollection services)
    {
        services.AddAntiforgery();
        var tokens = services.Last(service => service.ServiceType == typeof(IAntiforgery));
        services.Replace(ServiceDescriptor.Singleton<IAntiforgery>(provider => new VisitorAntiforgery(
            (IAntiforgery)ActivatorUtilities.CreateInstance(provider, tokens.ImplementationType!), provider.GetRequiredService<Site>())));
        services.AddOptions<AntiforgeryOptions>().Configure<Site>((options, site) =>
        {
            var isSecure = site.Url.StartsWith("https:", StringComparison.Ordinal);
            options.Cookie.Name = isSecure ? "__Host-formular" : "formular";
            options.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        });
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = FlashCookie.Name);
        services.AddSingleton<CookieTempDataProvider>().Replace(ServiceDescriptor.Singleton<ITempDataProvider, FlashCookie>());
    }
}
