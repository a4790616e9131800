var (words, options) = Commands.Split(args);
var builder = WebApplication.CreateBuilder(options);
builder.AddHouse(Modules.All);

var app = builder.Build();
app.UseHouse();
return await Commands.Run(app, words);
