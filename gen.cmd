@echo off
rem Starts gen. Builds the program first when its jar is missing or older than its sources; needs JDK 17 and Maven for
rem that, and only a Java runtime afterwards. This file is ASCII only: cmd reads it in the machine's own code page.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\target\gen.jar"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

where "%java%" >nul 2>nul
if errorlevel 1 if not exist "%java%" (
  echo gen: there is no Java; install JDK 17 first. 1>&2
  endlocal & exit /b 3
)

set "fresh=%home%"
if not exist "%jar%" goto build
goto start

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo gen: the program has to be built first, which needs Maven and JDK 17; there is no mvn. 1>&2
  endlocal & exit /b 3
)
echo gen: building the program, because it is new or was changed ... 1>&2
if not exist "%home%\target" mkdir "%home%\target"
call mvn -B -q -f "%home%\pom.xml" -Dmaven.test.skip=true package > "%home%\target\gen-build.log" 2>&1
if errorlevel 1 (
  type "%home%\target\gen-build.log" 1>&2
  echo gen: the build failed; see above. 1>&2
  endlocal & exit /b 3
)

set "fresh="

:start
rem the language of the messages: LC_ALL, LC_MESSAGES or LANG if one is set, else the program asks Windows
set "language="
if defined LANG set "language=%LANG%"
if defined LC_MESSAGES set "language=%LC_MESSAGES%"
if defined LC_ALL set "language=%LC_ALL%"
if defined language (
  if /i "%language:~0,2%"=="zh" (set "language=zh") else (set "language=en")
)
rem the classes as the JVM that made the program laid them out; one that does not fit is passed over
set "archive=%home%\target\gen.jsa"
set "sharing=-XX:SharedArchiveFile=%archive%"
if not exist "%archive%" set "sharing=-Xshare:auto"
rem The program looks itself whether its sources are newer than its jar, and ends with 79 if so: that is faster than any
rem way of asking here. A second time it does not ask.
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:C1MaxInlineSize=10 -XX:C1MaxInlineLevel=2 -XX:-UsePerfData "%sharing%" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Dfile.encoding=UTF-8 "-Dgen.lang=%language%" "-Dgen.archive=%archive%" "-Dgen.home=%fresh%" -jar "%jar%" %*
if not errorlevel 79 goto end
if errorlevel 80 goto end
if defined fresh goto build
:end
endlocal & exit /b %errorlevel%
